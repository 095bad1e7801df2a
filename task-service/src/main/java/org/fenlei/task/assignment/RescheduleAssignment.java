package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.obligation.domain.Timing;
import org.jspecify.annotations.Nullable;

/** Moves a due date, or lets an assignment go that waited for something outside the plan. */
@ApplicationScoped
public class RescheduleAssignment {

    private final Assignments assignments;
    private final Calendars calendars;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RescheduleAssignment(Assignments assignments, Calendars calendars, Outbox outbox, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.calendars = calendars;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The dates of an assignment, for the audit, and why they were moved. */
    record Dates(
            @Nullable LocalDate dueDate,
            @Nullable LocalDate effectiveDueDate,
            boolean waiting,
            @Nullable String reason) {

        static Dates of(Assignment assignment, @Nullable String reason) {
            return new Dates(assignment.dueDate(), assignment.effectiveDueDate(), assignment.waiting(), reason);
        }
    }

    /**
     * Moves the due date.
     *
     * @throws Refusal if it was waived, cancelled or fulfilled, its plan is not in force, or the date lies before its
     *     window or out of sight
     */
    public Assignment move(UUID id, LocalDate dueDate, String reason) {
        return move(id, null, dueDate, reason);
    }

    /** Moves the due date of the assignment as the caller has seen it. */
    Assignment move(UUID id, @Nullable String ifMatch, LocalDate dueDate, String reason) {
        Assignment before = seen(id, ifMatch);
        return save(before, moved(before, dueDate), reason);
    }

    /**
     * The condition outside the plan is met; a date may come with it.
     *
     * @throws Refusal if it does not wait, or as {@link #move(UUID, LocalDate, String)} does
     */
    Assignment release(UUID id, @Nullable String ifMatch, @Nullable LocalDate dueDate, String reason) {
        Assignment before = seen(id, ifMatch);
        if (!before.waiting()) {
            throw new Refusal(AssignmentRefusal.ASSIGNMENT_NOT_WAITING);
        }
        Assignment released = before.released(clock.instant());
        Assignment after = dueDate == null ? released : moved(before, dueDate).released(clock.instant());
        return save(before, after, reason);
    }

    private Assignment seen(UUID id, @Nullable String ifMatch) {
        Assignment assignment = assignments.getForChange(id);
        ETags.matchIfGiven(ifMatch, assignment.version());
        assignments.requireOpen(assignment);
        return assignment;
    }

    private Assignment moved(Assignment before, LocalDate dueDate) {
        LocalDate first = before.window().from();
        List<FieldError> errors = dueDate.isBefore(first)
                ? List.of(new FieldError("/dueDate", "BEFORE_WINDOW", dueDate + " < " + first))
                : Timing.beyondWhatIsForeseen(dueDate, before.duty().planYear());
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        LocalDate effective = calendars.current().roll(dueDate, before.duty().rollPolicy());
        return before.withDueDate(dueDate, effective, clock.instant());
    }

    private Assignment save(Assignment before, Assignment after, String reason) {
        saveAll(List.of(new Moved(before, after)), reason);
        return after;
    }

    /** An assignment with other dates. */
    record Moved(Assignment before, Assignment after) {

        private AuditTrail.Change change(String reason) {
            return new AuditTrail.Change(
                    "assignment",
                    before.id().toString(),
                    before.unitCodes(),
                    Dates.of(before, null),
                    Dates.of(after, reason));
        }
    }

    /** Stores, announces and audits other dates, all in one statement each; the caller has locked the assignments. */
    void saveAll(List<Moved> moved, String reason) {
        assignments.saveAll(moved.stream().map(Moved::after).toList());
        outbox.appendAll(moved.stream()
                .map(each ->
                        AssignmentEvents.rescheduled(each.after(), each.before().dueDate(), reason))
                .toList());
        audit.changeAll(moved.stream().map(each -> each.change(reason)).toList());
    }
}
