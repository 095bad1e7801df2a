package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.contracts.Event;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.TaskConfig;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.assignment.domain.Floor;
import org.fenlei.task.assignment.domain.Succession;
import org.fenlei.task.assignment.domain.Tally;
import org.fenlei.task.assignment.domain.Terms;
import org.fenlei.task.obligation.domain.Obligation;

/** Lets a revised plan take the place of the one in force: carries assignments over, withdraws and opens the rest. */
@ApplicationScoped
public class SucceedPlan {

    private final PlannedDuties duties;
    private final OpenAssignments openAssignments;
    private final Assignments assignments;
    private final CountUp countUp;
    private final jakarta.enterprise.event.Event<AssignmentsEnded> ended;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final TaskConfig config;
    private final Clock clock;

    @Inject
    SucceedPlan(
            PlannedDuties duties,
            OpenAssignments openAssignments,
            Assignments assignments,
            CountUp countUp,
            jakarta.enterprise.event.Event<AssignmentsEnded> ended,
            Outbox outbox,
            AuditTrail audit,
            TaskConfig config,
            Clock clock) {
        this.duties = duties;
        this.openAssignments = openAssignments;
        this.assignments = assignments;
        this.countUp = countUp;
        this.ended = ended;
        this.outbox = outbox;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
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
     */
    public record Outcome(OpenAssignments.Opened opened, int carriedOver, int changed, int cancelled) {

        /** That of a plan that replaces none. */
        public static Outcome opening(OpenAssignments.Opened opened) {
            return new Outcome(opened, 0, 0, 0);
        }
    }

    /** Why it cannot be done as the revised plan divides its totals; empty if it can. */
    public List<FieldError> notDivisible(Plans plans) {
        return duties.notDivisible(plans.now());
    }

    /** What would come of it; nothing is written. */
    public Outcome foresee(Plans plans) {
        PlannedDuties.Planned planned = duties.of(plans.now());
        return outcome(
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
        ended.fire(new AssignmentsEnded(
                succession.withdrawn().stream()
                        .map(each -> withdraw(each, reason))
                        .toList(),
                reason));
        carryOver(plans, succession.carried(), reason);
        OpenAssignments.Batch batch = openAssignments.batch(plans.now());
        Map<UUID, Obligation> byId = byId(plans.now());
        succession
                .opened()
                .forEach(each -> batch.add(Objects.requireNonNull(byId.get(each.obligationId())), each.planned()));
        batch.finish();
        return outcome(planned, succession);
    }

    private Succession succession(Plans plans, PlannedDuties.Planned planned, List<Assignment> all) {
        return Succession.of(
                plans.now().effective(),
                all,
                opens(duties.asFarAsDivisible(plans.before())),
                opens(planned),
                plans.successors());
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

    private static Outcome outcome(PlannedDuties.Planned planned, Succession succession) {
        long changed = succession.carried().stream()
                .filter(Succession.Carried::changed)
                .count();
        return new Outcome(
                new OpenAssignments.Opened(succession.opened().size(), planned.provisional(), planned.warnings()),
                succession.carried().size(),
                (int) changed,
                succession.withdrawn().size());
    }

    private Assignment withdraw(Assignment assignment, String reason) {
        Assignment cancelled = assignment.ended(new Assignment.Ending(End.CANCELLED, reason), clock.instant());
        assignments.save(cancelled);
        outbox.append(AssignmentEvents.cancelled(cancelled, reason));
        audit(assignment.id(), assignment.unitCodes(), assignment.ending(), cancelled.ending());
        return cancelled;
    }

    private void carryOver(Plans plans, List<Succession.Carried> carried, String reason) {
        Map<UUID, Obligation> byId = byId(plans.now());
        Set<UUID> judgedAnew = judgedAnew(plans);
        Instant now = clock.instant();
        int size = config.openingBatch();
        for (int from = 0; from < carried.size(); from += size) {
            List<Succession.Carried> batch = carried.subList(from, Math.min(carried.size(), from + size));
            List<Assignment> after = batch.stream()
                    .map(each -> each.before().carriedOver(duty(plans.now(), byId, each), each.terms(), now))
                    .toList();
            assignments.carryOver(after);
            announce(batch, after, judgedAnew, reason);
        }
    }

    /** What had ended before stays ended, and is nobody's news. */
    private void announce(List<Succession.Carried> batch, List<Assignment> after, Set<UUID> judgedAnew, String reason) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Assignment before = batch.get(i).before();
            if (!before.ended()) {
                events.add(AssignmentEvents.revised(before, after.get(i), reason));
            }
            if (batch.get(i).changed()) {
                audit(
                        before.id(),
                        batch.get(i).units(),
                        Terms.of(before),
                        batch.get(i).terms());
            }
            if (batch.get(i).changed() || judgedAnew.contains(before.duty().obligationId())) {
                recount(after.get(i), reason, events);
            }
        }
        outbox.appendAll(events);
    }

    /** The obligations before of which other floors say now what counts. */
    private static Set<UUID> judgedAnew(Plans plans) {
        Map<UUID, Set<Floor>> before = floors(plans.before());
        Map<UUID, Set<Floor>> now = floors(plans.now());
        return plans.successors().entrySet().stream()
                .filter(each -> !before.getOrDefault(each.getKey(), Set.of())
                        .equals(now.getOrDefault(each.getValue(), Set.of())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Set<Floor>> floors(AssignedPlan plan) {
        return plan.obligations().stream()
                .filter(Obligation::isFloor)
                .collect(Collectors.groupingBy(
                        floor -> Objects.requireNonNull(floor.dependsOn()),
                        Collectors.mapping(Floors::floor, Collectors.toSet())));
    }

    /** Another quantity may be reached already, or not any more. What was waived or cancelled is counted no more. */
    private void recount(Assignment carried, String reason, List<Event> events) {
        if (carried.ended()) {
            return;
        }
        Tally reached = countUp.tally(carried);
        if (!reached.sameAs(carried.progress())) {
            Assignment counted = carried.withProgress(reached, clock.instant());
            assignments.save(counted);
            AssignmentEvents.counted(carried, counted, reason).ifPresent(events::add);
            audit(carried.id(), carried.unitCodes(), carried.progress(), reached);
        }
    }

    private static Assignment.OfObligation duty(
            AssignedPlan plan, Map<UUID, Obligation> byId, Succession.Carried carried) {
        Assignment.OfObligation before = carried.before().duty();
        if (carried.obligationId() != null) {
            return plan.duty(Objects.requireNonNull(byId.get(carried.obligationId())));
        }
        return carried.inPlaceOf() == null
                ? before.owedUnder(plan.id())
                : before.inPlaceOf(plan.duty(Objects.requireNonNull(byId.get(carried.inPlaceOf()))));
    }

    private static Map<UUID, Obligation> byId(AssignedPlan plan) {
        Map<UUID, Obligation> byId = new HashMap<>();
        plan.obligations().forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    private void audit(UUID assignment, Collection<String> units, Object before, Object after) {
        audit.changeForEach("assignment", assignment.toString(), units, before, after);
    }
}
