package org.fenlei.task.unit.domain;

import java.util.Optional;
import java.util.Set;

/** What a unit is. */
public enum UnitKind implements NamedInLists {
    CITY("市", "City", Set.of("CITY_GOVERNMENT", "市政府")),
    DISTRICT("区（县）", "District", Set.of("COUNTY", "DISTRICT_GOVERNMENT", "区", "县", "区政府")),
    PARTY_ORGAN("党委机构", "Party organ", Set.of("PARTY", "党委部门", "党委")),
    GOVERNMENT_DEPARTMENT("政府部门", "Government department", Set.of("DEPARTMENT", "GOVERNMENT", "部门")),
    AGENCY("执法大队、直属机构", "Brigade or agency", Set.of("BRIGADE", "BRIGADE_AGENCY", "大队", "直属机构")),
    MASS_ORGANISATION("群团组织", "Mass organisation", Set.of("MASS_ORGANIZATION", "群团")),
    TOWN("镇", "Town", Set.of("TOWNSHIP", "乡", "乡镇")),
    SUB_DISTRICT("街道", "Sub-district", Set.of("SUBDISTRICT", "街道办事处")),
    COMMUNITY("社区", "Community", Set.of("居委会")),
    VILLAGE("村", "Village", Set.of("村委会", "行政村")),
    PUBLIC_INSTITUTION("事业单位", "Public institution", Set.of("INSTITUTION", "公共机构")),
    ENTERPRISE("企业", "Enterprise", Set.of("COMPANY")),
    PROPERTY_FIRM("物业公司", "Property firm", Set.of("PROPERTY_COMPANY", "物业"));

    private static final Set<UnitKind> TOWNS = Set.of(TOWN, SUB_DISTRICT);
    private static final Set<UnitKind> COMMUNITIES = Set.of(COMMUNITY, VILLAGE);
    private static final Set<UnitKind> DEPARTMENTS =
            Set.of(PARTY_ORGAN, GOVERNMENT_DEPARTMENT, AGENCY, MASS_ORGANISATION, PUBLIC_INSTITUTION);

    private final String zh;
    private final String en;
    private final Set<String> otherNames;

    UnitKind(String zh, String en, Set<String> otherNames) {
        this.zh = zh;
        this.en = en;
        this.otherNames = otherNames;
    }

    /** The kind that a unit list means by this text: a code, or a Chinese name. */
    public static Optional<UnitKind> read(String text) {
        return NamedInLists.read(values(), text);
    }

    /** Whether it is a town or a sub-district. */
    public boolean isTownOrSubDistrict() {
        return TOWNS.contains(this);
    }

    /** Whether it is a community or a village. */
    public boolean isCommunityOrVillage() {
        return COMMUNITIES.contains(this);
    }

    /** Whether households and compounds lie in it. */
    public boolean hasTerritory() {
        return isTownOrSubDistrict() || isCommunityOrVillage() || this == DISTRICT || this == CITY;
    }

    /** Whether it works for the whole of its superior's territory and has none of its own. */
    public boolean isDepartment() {
        return DEPARTMENTS.contains(this);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public Set<String> otherNames() {
        return otherNames;
    }
}
