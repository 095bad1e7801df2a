package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.assignment.domain.HandOver;
import org.fenlei.task.assignment.domain.HandOver.Change;
import org.fenlei.task.assignment.domain.TakeOver;
import org.fenlei.task.assignment.domain.Tally;
import org.jspecify.annotations.Nullable;

/** Gives what a unit has not finished to the unit that takes its place, and announces it. */
@ApplicationScoped
public class HandOverAssignments {

    private final HeldAssignments held;
    private final Assignments assignments;
    private final CountUp countUp;
    private final Event<AssignmentsEnded> ended;
    private final Event<AssignmentsHandedOver> handedOver;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HandOverAssignments(
            HeldAssignments held,
            Assignments assignments,
            CountUp countUp,
            Event<AssignmentsEnded> ended,
            Event<AssignmentsHandedOver> handedOver,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.held = held;
        this.assignments = assignments;
        this.countUp = countUp;
        this.ended = ended;
        this.handedOver = handedOver;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was done, in numbers of assignments.
     *
     * @param cancelled of the unit that went
     * @param opened for the successor
     * @param enlarged of the successor, by the other's share of a total
     * @param reopened of the successor, that had ended
     * @param shared in which the successor takes the other's place beside others
     */
    public record HandedOver(int cancelled, int opened, int enlarged, int reopened, int shared) {}

    /** What of an assignment the audit keeps. */
    record Holding(List<String> unitCodes, @Nullable BigDecimal required, End ended) {

        static Holding of(Assignment assignment) {
            return new Holding(
                    assignment.unitCodes(),
                    assignment.required(),
                    assignment.ending().how());
        }
    }

    /**
     * Hands over in the transaction of the caller, who lets count afterwards what happened at places.
     *
     * @param day windows that ended before it stay with the unit that had them
     */
    public HandedOver run(String from, String into, LocalDate day, String reason) {
        List<Assignment> both = held.of(List.of(from, into));
        Instant now = clock.instant();
        HandOver.Changes changes = new HandOver(
                        from, into, day, reason, held.dividedFor(from, both), held.cancelledByMergerOf(into, both))
                .of(both, Ids::next, now);
        changes.cancelled().forEach(change -> cancel(change, reason));
        ended.fire(new AssignmentsEnded(
                changes.cancelled().stream().map(Change::after).toList(), reason));
        open(changes.opened(), into, now);
        changes.passed().forEach(countUp::passReports);
        changes.enlarged().forEach(change -> reassign(change, reason));
        changes.reopened().forEach(change -> reassign(change, reason));
        changes.shared().forEach(change -> reassign(change, reason));
        handedOver.fire(new AssignmentsHandedOver(changes.takenBy()));
        changes.merelyCredited().forEach(credited -> countUp.again(credited, reason));
        return new HandedOver(
                changes.cancelled().size(),
                changes.opened().size(),
                changes.enlarged().size(),
                changes.reopened().size(),
                changes.shared().size());
    }

    private void cancel(Change change, String reason) {
        Assignment cancelled = change.after();
        assignments.save(cancelled);
        outbox.append(AssignmentEvents.cancelled(cancelled, reason));
        audit.changeForEach(
                "assignment",
                cancelled.id().toString(),
                cancelled.unitCodes(),
                change.before().ending(),
                cancelled.ending());
    }

    private void open(List<Assignment> all, String into, Instant now) {
        all.stream()
                .collect(Collectors.groupingBy(opened -> opened.duty().planId()))
                .values()
                .forEach(ofPlan -> assignments.open(ofPlan, now));
        all.forEach(opened -> {
            outbox.append(AssignmentEvents.opened(opened));
            audit.change("assignment", opened.id().toString(), into, null, Holding.of(opened));
        });
    }

    /** Counted anew: of what was enough before, more is asked now perhaps. */
    private void reassign(Change change, String reason) {
        Assignment before = change.before();
        held.reassign(before, change.after());
        Tally reached = countUp.tally(change.after());
        Assignment after = TakeOver.counted(change.after(), reached);
        assignments.save(after);
        outbox.append(
                before.ended()
                        ? AssignmentEvents.takenUpAgain(after, reason)
                        : AssignmentEvents.counted(before, after, reason)
                                .orElseGet(() -> AssignmentEvents.progressed(after)));
        audit.changeForEach("assignment", after.id().toString(), change.units(), Holding.of(before), Holding.of(after));
    }
}
