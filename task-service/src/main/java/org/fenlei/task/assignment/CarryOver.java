package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.contracts.Event;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.sql.Batches;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.TaskConfig;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Floor;
import org.fenlei.task.assignment.domain.Succession.Carried;
import org.fenlei.task.assignment.domain.Terms;
import org.fenlei.task.obligation.domain.Obligation;

/** Carries assignments over to a revised plan and announces it, many in one statement. */
@ApplicationScoped
class CarryOver {

    private final Assignments assignments;
    private final RecountCarried recountCarried;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final TaskConfig config;
    private final Clock clock;

    @Inject
    CarryOver(
            Assignments assignments,
            RecountCarried recountCarried,
            Outbox outbox,
            AuditTrail audit,
            TaskConfig config,
            Clock clock) {
        this.assignments = assignments;
        this.recountCarried = recountCarried;
        this.outbox = outbox;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** An assignment that goes on, and as it is now. */
    private record Moved(Carried carried, Assignment after) {

        private Assignment before() {
            return carried.before();
        }

        private boolean judgedAnew(Set<UUID> obligations) {
            return carried.changed() || obligations.contains(before().duty().obligationId());
        }
    }

    /** Carries them over in the transaction of the caller, who has locked them. */
    void run(SucceedPlan.Plans plans, List<Carried> carried, String reason) {
        Map<UUID, Obligation> byId = plans.now().byId();
        Set<UUID> judgedAnew = judgedAnew(plans);
        Instant now = clock.instant();
        Batches.each(carried, config.openingBatch(), batch -> {
            List<Moved> moved = batch.stream()
                    .map(each -> new Moved(
                            each, each.before().carriedOver(duty(plans.now(), byId, each), each.terms(), now)))
                    .toList();
            assignments.carryOver(moved.stream().map(Moved::after).toList());
            announce(moved, judgedAnew, reason);
        });
    }

    /** What had ended before stays ended, and is nobody's news. */
    private void announce(List<Moved> batch, Set<UUID> judgedAnew, String reason) {
        Map<UUID, Assignment> recounted = recountCarried.run(batch.stream()
                .filter(each -> each.judgedAnew(judgedAnew))
                .map(Moved::after)
                .toList());
        List<Event> events = new ArrayList<>();
        List<AuditTrail.Change> changes = new ArrayList<>();
        for (Moved each : batch) {
            Assignment after = each.after();
            if (!after.ended()) {
                events.add(AssignmentEvents.revised(each.before(), after, reason));
            }
            if (each.carried().changed()) {
                changes.add(change(
                        after,
                        each.carried().units(),
                        Terms.of(each.before()),
                        each.carried().terms()));
            }
            Assignment counted = recounted.get(after.id());
            if (counted != null) {
                AssignmentEvents.counted(after, counted, reason).ifPresent(events::add);
                changes.add(change(after, after.unitCodes(), after.progress(), counted.progress()));
            }
        }
        outbox.appendAll(events);
        audit.changeAll(changes);
    }

    /** The obligations before of which other floors say now what counts. */
    private static Set<UUID> judgedAnew(SucceedPlan.Plans plans) {
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

    private static Assignment.OfObligation duty(AssignedPlan plan, Map<UUID, Obligation> byId, Carried carried) {
        Assignment.OfObligation before = carried.before().duty();
        if (carried.obligationId() != null) {
            return plan.duty(Objects.requireNonNull(byId.get(carried.obligationId())));
        }
        return carried.inPlaceOf() == null
                ? before.owedUnder(plan.id())
                : before.inPlaceOf(plan.duty(Objects.requireNonNull(byId.get(carried.inPlaceOf()))));
    }

    private static AuditTrail.Change change(Assignment of, Collection<String> units, Object before, Object after) {
        return new AuditTrail.Change("assignment", of.id().toString(), units, before, after);
    }
}
