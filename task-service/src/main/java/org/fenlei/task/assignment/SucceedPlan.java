package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Succession;
import org.fenlei.task.obligation.domain.Obligation;

/** Lets a revised plan take the place of the one in force: carries assignments over, withdraws and opens the rest. */
@ApplicationScoped
public class SucceedPlan {

    private final PlannedDuties duties;
    private final OpenAssignments openAssignments;
    private final WithdrawAssignments withdrawAssignments;
    private final CarryOver carryOver;
    private final Assignments assignments;

    @Inject
    SucceedPlan(
            PlannedDuties duties,
            OpenAssignments openAssignments,
            WithdrawAssignments withdrawAssignments,
            CarryOver carryOver,
            Assignments assignments) {
        this.duties = duties;
        this.openAssignments = openAssignments;
        this.withdrawAssignments = withdrawAssignments;
        this.carryOver = carryOver;
        this.assignments = assignments;
    }

    /**
     * A plan and the one that takes its place.
     *
     * @param before the plan in force
     * @param now the revised plan
     * @param successors which obligation goes on with which: new by old
     */
    public record Plans(AssignedPlan before, AssignedPlan now, Map<UUID, UUID> successors) {}

    /**
     * What comes of it.
     *
     * @param opened what is asked for the first time
     * @param carriedOver how many go on, changed or not
     * @param changed how many of them ask something else now
     * @param cancelled how many nobody has to do any more
     * @param successors which obligation goes on with which: new by old; also of what stood in place of one meanwhile
     */
    public record Outcome(
            OpenAssignments.Opened opened, int carriedOver, int changed, int cancelled, Map<UUID, UUID> successors) {

        /** The same with more that a person should look at. */
        public Outcome with(List<Warning> more) {
            List<Warning> warnings = new ArrayList<>(opened.warnings());
            warnings.addAll(more);
            return new Outcome(
                    new OpenAssignments.Opened(opened.count(), opened.provisional(), warnings),
                    carriedOver,
                    changed,
                    cancelled,
                    successors);
        }

        /** That of a plan that replaces none. */
        public static Outcome opening(OpenAssignments.Opened opened) {
            return new Outcome(opened, 0, 0, 0, Map.of());
        }
    }

    /** Why it cannot be done as the revised plan divides its totals, or names dates too far away; empty if it can. */
    public List<FieldError> hindrances(Plans plans) {
        return duties.hindrances(plans.now());
    }

    /** What would come of it; nothing is written. */
    public Outcome foresee(Plans plans) {
        PlannedDuties.Planned planned = duties.of(plans.now());
        return outcome(
                plans,
                planned,
                succession(plans, planned, assignments.ofPlan(plans.before().id())));
    }

    /**
     * Does it, in the transaction of the caller.
     *
     * @param reason why the plan was revised
     */
    public Outcome run(Plans plans, String reason) {
        PlannedDuties.Planned planned = duties.of(plans.now());
        Succession succession = succession(
                plans, planned, assignments.ofPlanForChange(plans.before().id()));
        withdrawAssignments.run(succession.withdrawn(), reason);
        carryOver.run(plans, succession.carried(), reason);
        OpenAssignments.Batch batch = openAssignments.batch(plans.now());
        Map<UUID, Obligation> byId = plans.now().byId();
        succession
                .opened()
                .forEach(each -> batch.add(Objects.requireNonNull(byId.get(each.obligationId())), each.planned()));
        batch.finish();
        return outcome(plans, planned, succession);
    }

    private Succession succession(Plans plans, PlannedDuties.Planned planned, List<Assignment> all) {
        return Succession.of(
                plans.now().effective(),
                all,
                opens(duties.asFarAsDivisible(plans.before())),
                opens(planned),
                plans.successors(),
                duties.heirs());
    }

    private static List<Succession.Opens> opens(PlannedDuties.Planned planned) {
        return planned.ofWholeYear().entrySet().stream()
                .map(each -> new Succession.Opens(
                        each.getKey().id(),
                        each.getKey().kind(),
                        each.getKey().fanOutOfAssignments(),
                        each.getKey().measure(),
                        each.getKey().period(),
                        each.getValue()))
                .toList();
    }

    private static Outcome outcome(Plans plans, PlannedDuties.Planned planned, Succession succession) {
        Map<UUID, UUID> successors = new HashMap<>(succession.returning());
        successors.putAll(plans.successors());
        long changed = succession.carried().stream()
                .filter(Succession.Carried::changed)
                .count();
        return new Outcome(
                new OpenAssignments.Opened(
                        succession.opened().size(), planned.provisional(), planned.warningsBut(succession.goingOn())),
                succession.carried().size(),
                (int) changed,
                succession.withdrawn().size(),
                successors);
    }
}
