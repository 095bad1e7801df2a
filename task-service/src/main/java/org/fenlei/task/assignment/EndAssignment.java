package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fenlei.contracts.Event;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.jspecify.annotations.Nullable;

/** Waives or cancels one assignment, for a reason. */
@ApplicationScoped
class EndAssignment {

    private final Assignments assignments;
    private final jakarta.enterprise.event.Event<AssignmentsEnded> ended;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    EndAssignment(
            Assignments assignments,
            jakarta.enterprise.event.Event<AssignmentsEnded> ended,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.ended = ended;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Assignment run(UUID id, @Nullable String ifMatch, End how, String reason) {
        Assignment before = assignments.getForChange(id);
        ETags.matchIfGiven(ifMatch, before.version());
        assignments.requireOpen(before);
        Assignment after = before.ended(new Assignment.Ending(how, reason), clock.instant());
        assignments.save(after);
        Event event =
                how == End.WAIVED ? AssignmentEvents.waived(after, reason) : AssignmentEvents.cancelled(after, reason);
        outbox.append(event);
        audit.changeForEach("assignment", id.toString(), before.unitCodes(), before.ending(), after.ending());
        ended.fire(new AssignmentsEnded(List.of(after), reason));
        return after;
    }
}
