package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.task.assignment.SucceedPlan;
import org.fenlei.task.plan.domain.PlanDifference;
import org.jspecify.annotations.Nullable;

/** How a draft follows on the plan in force: what differs, and from which day it holds. */
@ApplicationScoped
class PlanSuccession {

    private final PlanContents contents;
    private final Clock clock;

    @Inject
    PlanSuccession(PlanContents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    /** What a plan changes of the one before it. */
    PlanDifference difference(PlanRow before, PlanRow now) {
        boolean made = now.copied && before.id.equals(now.revises);
        return PlanDifference.between(contents.tasksOf(before.id), contents.tasksOf(now.id), made);
    }

    /** Both, for their assignments. */
    SucceedPlan.Plans plans(PlanRow before, PlanRow now, int year, LocalDate effective) {
        return new SucceedPlan.Plans(
                contents.assigned(before.id, year, LocalDate.of(year, 1, 1)),
                contents.assigned(now.id, year, effective),
                difference(before, now).successors());
    }

    /**
     * The day from which a plan holds: the one that is asked for; else, of the first of its year, 1 January, and of one
     * that replaces another, today, as long as it is its year.
     *
     * @throws Refusal if the day lies after the plan's year
     */
    LocalDate effective(@Nullable LocalDate asked, int year, boolean replaces) {
        if (asked != null && asked.getYear() > year) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED,
                    List.of(new FieldError("/effectiveDate", "AFTER_THE_YEAR", asked + " > " + year)));
        }
        LocalDate today = LocalDate.now(clock);
        boolean fromToday = replaces && today.getYear() == year;
        return asked != null ? asked : fromToday ? today : LocalDate.of(year, 1, 1);
    }
}
