package org.fenlei.task.unit.domain;

import java.util.Optional;
import java.util.Set;

/** The tier of administration a unit belongs to, highest first. */
public enum UnitLevel implements NamedInLists {
    CITY("市级", "City", Set.of("市", "市级")),
    DISTRICT("区级", "District", Set.of("区", "县", "区级", "县级", "区县")),
    TOWN(
            "镇（街道）级",
            "Town or sub-district",
            Set.of("SUB_DISTRICT", "TOWNSHIP", "镇", "乡", "街道", "镇街", "镇（街道）", "镇级", "街道级")),
    COMMUNITY("社区（村）级", "Community or village", Set.of("VILLAGE", "社区", "村", "社区（村）", "村级", "社区级"));

    private final String zh;
    private final String en;
    private final Set<String> otherNames;

    UnitLevel(String zh, String en, Set<String> otherNames) {
        this.zh = zh;
        this.en = en;
        this.otherNames = otherNames;
    }

    /** The level that a unit list means by this text: a code, or a Chinese name. */
    public static Optional<UnitLevel> read(String text) {
        return NamedInLists.read(values(), text);
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
