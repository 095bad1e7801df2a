package org.fenlei.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.extension.domain.Extension;
import org.fenlei.task.extension.domain.ExtensionRefusal;
import org.fenlei.task.extension.domain.LaterDate;
import org.fenlei.task.progress.domain.ReportingUnit;
import org.fenlei.task.unit.domain.UnitTree;

/** Files a unit's request for a later due date. The date stays as it is until somebody decides. */
@ApplicationScoped
class AskForExtension {

    /** Only the assignment's very units ask, not those below them. */
    private static final UnitTree NONE_BELOW = UnitTree.of(List.of());

    private final Assignments assignments;
    private final Extensions extensions;
    private final Calendars calendars;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AskForExtension(
            Assignments assignments,
            Extensions extensions,
            Calendars calendars,
            CurrentCaller caller,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.calendars = calendars;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Filed run(UUID assignmentId, ExtensionBody body) {
        Assignment assignment = assignments.getForChange(assignmentId);
        assignments.requireInForce(assignment);
        LaterDate later = LaterDate.of(assignment);
        String unit = requireValid(later, body);
        Filed filed = filed(later, unit, body);
        extensions.open(filed);
        outbox.append(ExtensionEvents.requested(assignment, filed.extension()));
        audit.change(DecideExtension.SUBJECT, filed.extension().id().toString(), unit, null, filed);
        return filed;
    }

    private String requireValid(LaterDate later, ExtensionBody body) {
        LocalDate today = LocalDate.now(clock);
        List<FieldError> errors = later.errors(body.dueDate(), calendars.current(), today);
        errors.addAll(Evidence.errors(body.evidenceOrNone(), today));
        List<String> units = later.assignment().unitCodes();
        String unit = ReportingUnit.of(units, body.unitCode(), caller.unitCode(), caller.scope()::covers, NONE_BELOW)
                .orElse(null);
        if (unit == null) {
            String code = body.unitCode() == null ? "REQUIRED" : "NOT_OF_THIS_ASSIGNMENT";
            errors.add(new FieldError("/unitCode", code, String.join("、", units)));
        }
        if (unit == null || !errors.isEmpty()) {
            throw new Refusal(ExtensionRefusal.EXTENSION_INVALID, errors);
        }
        return unit;
    }

    private Filed filed(LaterDate later, String unit, ExtensionBody body) {
        Assignment.OfObligation duty = later.assignment().duty();
        Instant now = clock.instant();
        Extension.Request request = new Extension.Request(
                body.dueDate(),
                body.reason(),
                LocalDate.now(clock),
                now,
                new Extension.Person(caller.subject(), caller.displayName()));
        Extension asked = new Extension(
                Ids.next(),
                later.assignment().id(),
                duty.planId(),
                duty.planYear(),
                unit,
                later.lastDay(),
                request,
                null,
                1,
                now);
        return new Filed(asked, body.evidenceOrNone(), duty.taskNumber(), duty.title());
    }
}
