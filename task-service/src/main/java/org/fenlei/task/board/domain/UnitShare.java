package org.fenlei.task.board.domain;

import java.util.List;

/**
 * What the assignments of a unit or a joint group add up to that share a status.
 *
 * @param unitCodes the unit, or the units of the group, as far as the board shows them
 * @param counters their sum
 */
public record UnitShare(List<String> unitCodes, Counters counters) {

    public UnitShare {
        unitCodes = List.copyOf(unitCodes);
    }
}
