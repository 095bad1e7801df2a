package org.fenlei.task.board.domain;

import java.util.List;
import java.util.UUID;
import org.fenlei.task.domain.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * A task as boards name it.
 *
 * @param id its id
 * @param number its number in the plan
 * @param category null if the plan has none
 * @param text the plan's words
 * @param deadlineText the plan's words on when; null if it has none
 * @param leadUnits who answers for it
 * @param former whether it is of a former version of the plan, and something of it is owed or was done
 */
public record PlanTask(
        UUID id,
        String number,
        @Nullable String category,
        String text,
        @Nullable String deadlineText,
        List<UnitName> leadUnits,
        boolean former) {

    /** The number as tables show it: the plan may have another task of that number by now. */
    public String numberInTables() {
        return former ? "原计划" + number : number;
    }

    /** The category; empty if the plan has none. */
    public String categoryOrNone() {
        return category == null ? "" : category;
    }
}
