package org.fenlei.task.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitGroupsTest {

    private static final UnitTree UNITS = UnitTree.of(List.of(
            unit("D", UnitLevel.DISTRICT, UnitKind.DISTRICT, null),
            unit("S1", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, "D"),
            unit("T1", UnitLevel.TOWN, UnitKind.TOWN, "D"),
            unit("C1", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"),
            unit("B1", UnitLevel.DISTRICT, UnitKind.GOVERNMENT_DEPARTMENT, "D"),
            unit("P1", UnitLevel.DISTRICT, UnitKind.PARTY_ORGAN, "D")));

    @ParameterizedTest
    @CsvSource({"镇（街道）,S1 T1", "各街道,S1", "各镇,T1", "各社区,C1", "各成员部门,B1 P1", "各地各部门,S1 T1 B1 P1"})
    void knowsTheGroupsThatEveryDistrictHas(String name, String members) {
        assertThat(called(UnitGroups.of(UNITS), name).members()).containsExactly(members.split(" ", -1));
    }

    @Test
    void tellsTownsAndSubDistrictsFromSubDistrictsOnly() {
        UnitGroups groups = UnitGroups.of(UNITS);

        assertThat(called(groups, "街道（镇）").members()).contains("T1");
        assertThat(called(groups, "各街道").members()).doesNotContain("T1");
    }

    @Test
    void letsTheUnitListDecideOverTheRule() {
        UnitNode listed = new UnitNode(
                "B2", "B2", UnitLevel.DISTRICT, UnitKind.AGENCY, "D", List.of(), List.of("各成员部门", "创建专班"), true);
        UnitGroups groups = UnitGroups.of(
                UnitTree.of(List.of(unit("B1", UnitLevel.DISTRICT, UnitKind.GOVERNMENT_DEPARTMENT, "D"), listed)));

        assertThat(called(groups, "各成员部门").members()).containsExactly("B2");
        assertThat(called(groups, "创建专班").byRule()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"各成员单位", "成员部门", "各部门", "区级各部门"})
    void letsTheUnitListDecideByWhicheverSpelling(String spelling) {
        UnitGroups groups = UnitGroups.of(UnitTree.of(
                List.of(unit("B1", UnitLevel.DISTRICT, UnitKind.GOVERNMENT_DEPARTMENT, "D"), listed("B2", spelling))));

        UnitGroup departments = groups.find("DEPARTMENTS").orElseThrow();
        assertThat(departments.byRule()).isFalse();
        assertThat(departments.members()).containsExactly("B2");
        assertThat(groups.all())
                .extracting(UnitGroup::name)
                .doesNotHaveDuplicates()
                .doesNotContain(spelling);
    }

    @Test
    void countsAMemberOnceHoweverOftenItNamesTheGroup() {
        UnitGroups groups = UnitGroups.of(
                UnitTree.of(List.of(listed("B1", "创建专班", "各成员部门", "成员单位"), listed("B2", "各创建专班", "各成员单位"))));

        assertThat(groups.find("DEPARTMENTS").orElseThrow().members()).containsExactly("B1", "B2");
        assertThat(called(groups, "创建专班")).isEqualTo(called(groups, "各创建专班"));
        assertThat(called(groups, "创建专班").members()).containsExactly("B1", "B2");
    }

    @Test
    void keepsItsCodeHoweverItIsSpeltBesides() {
        UnitGroups groups = UnitGroups.of(UnitTree.of(List.of(listed("B1", "物业企业"), listed("B2", "各物业企业"))));

        UnitGroup firms = groups.find("物业企业").orElseThrow();
        assertThat(firms.name()).isEqualTo("物业企业");
        assertThat(firms.aliases()).containsExactly("各物业企业");
        assertThat(firms.members()).containsExactly("B1", "B2");
    }

    private static UnitGroup called(UnitGroups groups, String text) {
        return groups.all().stream()
                .filter(group -> group.isCalled(text))
                .findFirst()
                .orElseThrow();
    }

    private static UnitNode listed(String code, String... groups) {
        return new UnitNode(code, code, UnitLevel.DISTRICT, UnitKind.AGENCY, "D", List.of(), List.of(groups), true);
    }

    private static UnitNode unit(String code, UnitLevel level, UnitKind kind, @Nullable String parent) {
        return new UnitNode(code, code, level, kind, parent, List.of(), List.of(), true);
    }
}
