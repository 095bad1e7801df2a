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
        boolean sameDay = planBefore.window.to().equals(planNow.window.to())
                && Objects.equals(planBefore.dueDate, planNow.dueDate);
        boolean ownDate = !Objects.equals(dueDate, planBefore.dueDate);
        boolean samePolicy = Objects.equals(planBefore.effectiveDueDate, planNow.effectiveDueDate);
        Terms dates = sameDay && (ownDate || samePolicy) ? this : planNow;
        return new Terms(
                planBefore.unitCodes.equals(planNow.unitCodes) ? unitCodes : planNow.unitCodes,
                dates.from(planBefore.window.from(), planNow.window.from()),
                dates.dueDate,
                dates.effectiveDueDate,
                same(planBefore.required, planNow.required) ? required : planNow.required,
                same(planBefore.maximum, planNow.maximum) ? maximum : planNow.maximum,
                planBefore.waiting == planNow.waiting ? waiting : planNow.waiting);
    }

    /** The window, beginning on another day if the plan says another; a day that was granted is its end as before. */
    private Window from(LocalDate before, LocalDate now) {
        return now.equals(before) || now.isAfter(window.to()) ? window : new Window(now, window.to());
    }

    /**
     * What a revised plan asks where nothing is known any more of what the plan said before it but the day: what was granted
     * stays where the revised plan names that day as well.
     *
     * @param planNow what the revised plan says
     * @param named the day that the plan before named
     */
    Terms asked(Terms planNow, @Nullable LocalDate named) {
        boolean granted = named != null && !named.equals(dueDate) && named.equals(planNow.dueDate);
        Terms dates = granted ? this : planNow;
        return new Terms(
                planNow.unitCodes,
                dates.window,
                dates.dueDate,
                dates.effectiveDueDate,
                planNow.required,
                planNow.maximum,
                planNow.waiting);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
