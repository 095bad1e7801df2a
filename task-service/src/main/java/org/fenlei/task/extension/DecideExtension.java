package org.fenlei.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.AssignmentsEnded;
import org.fenlei.task.assignment.RescheduleAssignment;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.extension.domain.Extension;
import org.fenlei.task.extension.domain.ExtensionRefusal;
import org.fenlei.task.extension.domain.ExtensionStatus;
import org.fenlei.task.extension.domain.LaterDate;
import org.jspecify.annotations.Nullable;

/** Grants, refuses or withdraws a request, once, or lets it lapse. The assignment is locked first, so of two who decide one is late. */
@ApplicationScoped
class DecideExtension {

    static final String SUBJECT = "extension";

    private final Assignments assignments;
    private final Extensions extensions;
    private final RescheduleAssignment reschedule;
    private final Calendars calendars;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DecideExtension(
            Assignments assignments,
            Extensions extensions,
            RescheduleAssignment reschedule,
            Calendars calendars,
            CurrentCaller caller,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.reschedule = reschedule;
        this.calendars = calendars;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves the due date.
     *
     * @param given another date than the one asked for, null if it is that one
     */
    Filed grant(UUID assignmentId, UUID id, @Nullable LocalDate given, String reason) {
        Assignment assignment = assignments.getForChange(assignmentId);
        Filed filed = open(assignmentId, id);
        assignments.requireInForce(assignment);
        LocalDate dueDate =
                Objects.requireNonNullElse(given, filed.extension().request().dueDate());
        List<FieldError> errors = LaterDate.of(assignment).errors(dueDate, calendars.current(), LocalDate.now(clock));
        if (!errors.isEmpty()) {
            throw new Refusal(ExtensionRefusal.EXTENSION_INVALID, errors);
        }
        Assignment moved = reschedule.move(assignmentId, dueDate, reason);
        return decide(moved, filed, ExtensionStatus.GRANTED, dueDate, reason);
    }

    /** The due date stays. So does what was asked: it may be asked for again. */
    Filed refuse(UUID assignmentId, UUID id, String reason) {
        Assignment assignment = assignments.getForChange(assignmentId);
        Filed filed = open(assignmentId, id);
        outbox.append(ExtensionEvents.refused(assignment, filed.extension(), reason));
        return decide(assignment, filed, ExtensionStatus.REFUSED, null, reason);
    }

    /** Who asked no longer asks. */
    Filed withdraw(UUID assignmentId, UUID id, String reason) {
        Assignment assignment = assignments.getForChange(assignmentId);
        return decide(assignment, open(assignmentId, id), ExtensionStatus.WITHDRAWN, null, reason);
    }

    /** What was asked for an assignment that is over has no date to move any more. */
    void lapse(@Observes AssignmentsEnded over) {
        Map<UUID, Assignment> byId = new HashMap<>();
        over.assignments().forEach(assignment -> byId.put(assignment.id(), assignment));
        extensions.openOf(over.assignments()).forEach(filed -> {
            Assignment assignment =
                    Objects.requireNonNull(byId.get(filed.extension().assignmentId()));
            decide(assignment, filed, ExtensionStatus.LAPSED, null, over.reason());
        });
    }

    private Filed open(UUID assignmentId, UUID id) {
        Filed filed = extensions.getForChange(assignmentId, id);
        filed.extension().requireOpen();
        return filed;
    }

    private Filed decide(
            Assignment assignment, Filed before, ExtensionStatus outcome, @Nullable LocalDate dueDate, String reason) {
        Extension.Person by = new Extension.Person(caller.subject(), caller.displayName());
        Extension.Decision decision = new Extension.Decision(outcome, dueDate, reason, by, clock.instant());
        Filed after = before.with(before.extension().decided(decision));
        extensions.save(after.extension());
        outbox.append(ExtensionEvents.closed(assignment, after.extension()));
        audit.change(
                SUBJECT, after.extension().id().toString(), after.extension().unitCode(), before, after);
        return after;
    }
}
