package org.fenlei.task.obligation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a demand comes round and falls due.
 *
 * @param period how often; null for a demand of once
 * @param dueDate the date of a demand of once; otherwise the last day on which windows may begin
 * @param dueRule the day inside or after each window; null for its last
 * @param validFrom the first day that counts
 */
public record Timing(
        @Nullable Recurrence period,
        @Nullable LocalDate dueDate,
        @Nullable DueRule dueRule,
        @Nullable LocalDate validFrom) {

    /** The day that the plan itself names: of a window, or of a demand of once. Null where it names none. */
    public @Nullable LocalDate dueOn(Window window) {
        if (period == null) {
            return dueDate;
        }
        return dueRule == null ? window.to() : dueRule.dueDate(period, window);
    }
}
