package org.fenlei.task.assignment.domain;

import java.util.Arrays;
import java.util.Optional;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitNode;
import org.jspecify.annotations.Nullable;

/** What a quantity is multiplied by: one in every community (每个社区1处), one in every village, either, one in every town. */
public enum Multiplier {
    COMMUNITY,
    VILLAGE,
    COMMUNITY_OR_VILLAGE,
    TOWN,
    SUB_DISTRICT;

    /** The one of this name; empty if there is none. */
    public static Optional<Multiplier> named(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
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
