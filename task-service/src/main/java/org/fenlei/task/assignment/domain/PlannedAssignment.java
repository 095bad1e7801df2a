package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/**
 * An assignment about to be opened.
 *
 * @param unitCodes the unit, or the units of a joint one
 * @param period the window as a period where it has a name, for example {@code 2023-Q2}
 * @param window the days in which it has to be met
 * @param dueDate the nominal date, null where the plan names none
 * @param effectiveDueDate the date after the roll policy
 * @param required how much is needed, null where nothing is counted
 * @param maximum the value not to be exceeded
 * @param waiting whether it waits for something outside the plan
 * @param watched whether anybody is reminded of it
 */
public record PlannedAssignment(
        List<String> unitCodes,
        @Nullable String period,
        Window window,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate effectiveDueDate,
        @Nullable BigDecimal required,
        @Nullable BigDecimal maximum,
        boolean waiting,
        boolean watched) {

    public PlannedAssignment {
        unitCodes = List.copyOf(unitCodes);
    }
}
