package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.task.assignment.AssignedPlan;
import org.fenlei.task.assignment.OpenAssignments;
import org.fenlei.task.assignment.SucceedPlan;
import org.fenlei.task.plan.domain.PlanDifference;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.PlanDraft;
import org.jspecify.annotations.Nullable;

/** Compares a plan with the one before it, and foresees what a draft would do. */
@ApplicationScoped
class ComparePlan {

    private static final PlanDifference NOTHING = new PlanDifference(List.of());

    private final Plans plans;
    private final PlanImports imports;
    private final Drafts drafts;
    private final GroupsOfToday groups;
    private final PlanContents contents;
    private final PlanSuccession succession;
    private final OpenAssignments openAssignments;
    private final SucceedPlan succeedPlan;

    @Inject
    ComparePlan(
            Plans plans,
            PlanImports imports,
            Drafts drafts,
            GroupsOfToday groups,
            PlanContents contents,
            PlanSuccession succession,
            OpenAssignments openAssignments,
            SucceedPlan succeedPlan) {
        this.plans = plans;
        this.imports = imports;
        this.drafts = drafts;
        this.groups = groups;
        this.contents = contents;
        this.succession = succession;
        this.openAssignments = openAssignments;
        this.succeedPlan = succeedPlan;
    }

    /**
     * What was found.
     *
     * @param plan the plan
     * @param against the plan before it, null if there is none
     * @param difference empty if there is none
     * @param effective from when the plan holds, or would; null of a plan without a year, and of one in force without one before it
     * @param outcome what a draft would do, null of any other plan, of one that cannot be published yet, and in a year that is
     *     closed
     * @param hindrances why a draft cannot be opened: totals that cannot be divided, dates too far from its year
     */
    record Result(
            PlanRow plan,
            @Nullable PlanRow against,
            PlanDifference difference,
            @Nullable LocalDate effective,
            SucceedPlan.@Nullable Outcome outcome,
            List<FieldError> hindrances) {}

    Result run(UUID planId, @Nullable LocalDate effectiveDate) {
        PlanRow plan = plans.get(planId);
        PlanRow before = before(plan);
        Integer year = plan.year;
        if (before == null || year == null) {
            return plan.status == PlanStatus.DRAFT && year != null
                    ? first(plan, year, effectiveDate)
                    : new Result(plan, null, NOTHING, null, null, List.of());
        }
        PlanDifference difference = succession.difference(before, plan);
        if (plan.status != PlanStatus.DRAFT || before.status == PlanStatus.CLOSED) {
            return new Result(plan, before, difference, plan.effectiveDate, null, List.of());
        }
        LocalDate effective = succession.effective(effectiveDate, year, true);
        SucceedPlan.Plans both = succession.plans(before, plan, year, effective);
        List<FieldError> hindrances = succeedPlan.hindrances(both);
        SucceedPlan.Outcome outcome = hindrances.isEmpty() ? seen(plan, succeedPlan.foresee(both)) : null;
        return new Result(plan, before, difference, effective, outcome, hindrances);
    }

    /** The first plan of its year differs from none; it opens all that it asks for. */
    private Result first(PlanRow plan, int year, @Nullable LocalDate effectiveDate) {
        LocalDate effective = succession.effective(effectiveDate, year, false);
        AssignedPlan assigned = contents.assigned(plan.id, year, effective);
        List<FieldError> hindrances = openAssignments.hindrances(assigned);
        SucceedPlan.Outcome outcome = hindrances.isEmpty()
                ? seen(plan, SucceedPlan.Outcome.opening(openAssignments.foresee(assigned)))
                : null;
        return new Result(plan, null, NOTHING, effective, outcome, hindrances);
    }

    private SucceedPlan.Outcome seen(PlanRow plan, SucceedPlan.Outcome outcome) {
        PlanDraft draft = drafts.of(imports.ofPlan(plan.id));
        return outcome.with(groups.warnings(draft, plan.districtUnit));
    }

    /**
     * A plan beside any other of its district, such as the draft of an older file; nothing is foreseen.
     *
     * @throws Refusal if there is no such plan that the caller may see, or it is another district's
     */
    Result beside(UUID planId, UUID other) {
        PlanRow plan = plans.get(planId);
        PlanRow against = plans.known(other)
                .filter(found -> found.districtUnit.equals(plan.districtUnit))
                .orElseThrow(() -> new Refusal(
                        CommonRefusal.VALIDATION_FAILED,
                        List.of(new FieldError(
                                "against", "UNKNOWN_PLAN", "本区县没有该计划。 No such plan of this district."))));
        return new Result(plan, against, succession.difference(against, plan), plan.effectiveDate, null, List.of());
    }

    private @Nullable PlanRow before(PlanRow plan) {
        UUID before = plan.revises;
        if (plan.status == PlanStatus.DRAFT && plan.year != null) {
            before = plans.ofYearOf(plan).orElse(before);
        }
        return before == null ? null : plans.get(before);
    }
}
