package org.fenlei.notification.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are asked for.
 *
 * @param unit about this unit or one below it
 * @param from first local day on which they fired
 * @param to last local day on which they fired
 */
record AlertFilter(
        @Nullable String unit,
        @Nullable String subjectId,
        @Nullable String rung,
        @Nullable String state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
