package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.sql.Batches;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.TaskConfig;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;

/** Cancels what a revised plan asks for no more, many in one statement. */
@ApplicationScoped
class WithdrawAssignments {

    private final Assignments assignments;
    private final Event<AssignmentsEnded> ended;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final TaskConfig config;
    private final Clock clock;

    @Inject
    WithdrawAssignments(
            Assignments assignments,
            Event<AssignmentsEnded> ended,
            Outbox outbox,
            AuditTrail audit,
            TaskConfig config,
            Clock clock) {
        this.assignments = assignments;
        this.ended = ended;
        this.outbox = outbox;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Cancels them in the transaction of the caller, who has locked them. */
    void run(List<Assignment> withdrawn, String reason) {
        Assignment.Ending ending = new Assignment.Ending(End.CANCELLED, reason);
        List<Assignment> cancelled = withdrawn.stream()
                .map(each -> each.ended(ending, clock.instant()))
                .toList();
        Batches.each(cancelled, config.openingBatch(), batch -> {
            assignments.saveAll(batch);
            outbox.appendAll(batch.stream()
                    .map(each -> AssignmentEvents.cancelled(each, reason))
                    .toList());
            audit.changeAll(batch.stream().map(WithdrawAssignments::change).toList());
        });
        ended.fire(new AssignmentsEnded(cancelled, reason));
    }

    private static AuditTrail.Change change(Assignment cancelled) {
        return new AuditTrail.Change(
                "assignment",
                cancelled.id().toString(),
                cancelled.unitCodes(),
                Assignment.Ending.NONE,
                cancelled.ending());
    }
}
