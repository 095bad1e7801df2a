package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment asks of whom, and until when.
 *
 * @param unitCodes the unit, or the units of a joint one
 * @param window the days in which it has to be met
 * @param dueDate the nominal date
 * @param effectiveDueDate the date after the roll policy
 * @param required how much is needed
 * @param maximum the value not to be exceeded
 * @param waiting whether it waits for something outside the plan
 */
public record Terms(
        List<String> unitCodes,
        Window window,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate effectiveDueDate,
        @Nullable BigDecimal required,
        @Nullable BigDecimal maximum,
        boolean waiting) {

    public Terms {
        unitCodes = List.copyOf(unitCodes);
    }

    public static Terms of(Assignment assignment) {
        return new Terms(
                assignment.unitCodes(),
                assignment.window(),
                assignment.dueDate(),
                assignment.effectiveDueDate(),
                assignment.required(),
                assignment.maximum(),
                assignment.waiting());
    }

    static Terms of(PlannedAssignment planned) {
        return new Terms(
                planned.unitCodes(),
                planned.window(),
                planned.dueDate(),
                planned.effectiveDueDate(),
                planned.required(),
                planned.maximum(),
                planned.waiting());
    }

    /**
     * The same with whatever a revision changes. What was decided of the assignment alone, such as an extension, stays
     * where the revision says what the plan said before: another roll policy moves the plan's own date only.
     *
     * @param planBefore what the plan said
     * @param planNow what the revised plan says
     */
    Terms revised(Terms planBefore, Terms planNow) {
        boolean sameDates =
                planBefore.window.equals(planNow.window) && Objects.equals(planBefore.dueDate, planNow.dueDate);
        boolean ownDate = !Objects.equals(dueDate, planBefore.dueDate);
        boolean samePolicy = Objects.equals(planBefore.effectiveDueDate, planNow.effectiveDueDate);
        Terms dates = sameDates && (ownDate || samePolicy) ? this : planNow;
        return new Terms(
                planBefore.unitCodes.equals(planNow.unitCodes) ? unitCodes : planNow.unitCodes,
                dates.window,
                dates.dueDate,
                dates.effectiveDueDate,
                same(planBefore.required, planNow.required) ? required : planNow.required,
                same(planBefore.maximum, planNow.maximum) ? maximum : planNow.maximum,
                planBefore.waiting == planNow.waiting ? waiting : planNow.waiting);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
