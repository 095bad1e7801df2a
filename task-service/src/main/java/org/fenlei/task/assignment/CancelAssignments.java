package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;

/** Cancels what a plan leaves undone. What was fulfilled stays as it is, and nothing counts toward it any more. */
@ApplicationScoped
public class CancelAssignments {

    private final Assignments assignments;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CancelAssignments(Assignments assignments, Outbox outbox, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Cancels them in the transaction of the caller. */
    public void ofPlan(UUID planId, String reason) {
        for (Assignment assignment : assignments.inForceOf(planId)) {
            if (assignment.progress().fulfilledOn() == null) {
                Assignment cancelled = assignment.ended(new Assignment.Ending(End.CANCELLED, reason), clock.instant());
                assignments.save(cancelled);
                outbox.append(AssignmentEvents.cancelled(cancelled, reason));
                audit.change(
                        "assignment",
                        cancelled.id().toString(),
                        cancelled.unitCodes().get(0),
                        assignment.ending(),
                        cancelled.ending());
            }
        }
    }
}
