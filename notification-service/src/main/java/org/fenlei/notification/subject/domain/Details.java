package org.fenlei.notification.subject.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about a subject beside its title and date; all of it may be missing.
 *
 * @param taskNumber the plan's own number of the task
 * @param period {@code 2023-01}, {@code 2023-Q2}, {@code 2023}
 * @param limit true where {@code required} is a maximum that is not to be exceeded
 * @param note one sentence, for example why a ledger was returned
 */
public record Details(
        @Nullable String planId,
        @Nullable Integer planYear,
        @Nullable String taskNumber,
        @Nullable String period,
        @Nullable BigDecimal required,
        @Nullable BigDecimal counted,
        @Nullable String unitOfMeasure,
        boolean limit,
        @Nullable String note) {
    public static final Details NONE = new Details(null, null, null, null, null, null, null, false, null);

    public static Details noted(@Nullable String period, @Nullable String note) {
        return new Details(null, null, null, period, null, null, null, false, note);
    }
}
