package org.fenlei.task.assignment.domain;

import java.util.Arrays;
import java.util.Optional;
import org.fenlei.task.domain.Named;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitNode;
import org.jspecify.annotations.Nullable;

/** What a quantity is multiplied by: one in every community (每个社区1处), one in every village, either, one in every town. */
public enum Multiplier implements Named {
    COMMUNITY("每个社区", "For each community"),
    VILLAGE("每个村", "For each village"),
    COMMUNITY_OR_VILLAGE("每个社区（村）", "For each community or village"),
    TOWN("每个镇（街道）", "For each town or sub-district"),
    SUB_DISTRICT("每个街道", "For each sub-district");

    private final String zh;
    private final String en;

    Multiplier(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The one of this name; empty if there is none. */
    public static Optional<Multiplier> named(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    boolean counts(UnitNode unit) {
        return switch (this) {
            case COMMUNITY -> unit.kind() == UnitKind.COMMUNITY;
            case VILLAGE -> unit.kind() == UnitKind.VILLAGE;
            case COMMUNITY_OR_VILLAGE -> unit.kind().isCommunityOrVillage();
            case TOWN -> unit.kind().isTownOrSubDistrict();
            case SUB_DISTRICT -> unit.kind() == UnitKind.SUB_DISTRICT;
        };
    }
}
