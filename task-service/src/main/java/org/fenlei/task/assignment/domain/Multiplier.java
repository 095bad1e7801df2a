package org.fenlei.task.assignment.domain;

import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitNode;

/** What a quantity is multiplied by: one in every community (每个社区1处), one in every village, either, one in every town. */
public enum Multiplier {
    COMMUNITY,
    VILLAGE,
    COMMUNITY_OR_VILLAGE,
    TOWN,
    SUB_DISTRICT;

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
