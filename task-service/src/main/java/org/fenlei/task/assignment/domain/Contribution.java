package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts toward an assignment: a progress report, or an event of another service.
 *
 * @param unitCode the unit it comes from
 * @param occurredOn the day on which it happened
 * @param sequence orders what happened on one day
 * @param amount how many, or the value measured; null for a share
 * @param numerator the part, for a share
 * @param denominator the whole, for a share
 * @param whole what was recorded, when a share was reported, as the whole of all that the assignment asks; null if not all
 *     of it was
 * @param itemValue the value of each thing, to be held against the plan's floors; null if nobody measured it
 */
public record Contribution(
        String unitCode,
        LocalDate occurredOn,
        long sequence,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal whole,
        @Nullable BigDecimal itemValue) {}
