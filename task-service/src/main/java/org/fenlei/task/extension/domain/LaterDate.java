package org.fenlei.task.extension.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Timing;

/** Which due date an assignment may be given instead of its own. */
public record LaterDate(Assignment assignment, LocalDate lastDay) {

    /**
     * The due date that can be moved.
     *
     * @throws Refusal if it is fulfilled, or has no date
     */
    public static LaterDate of(Assignment assignment) {
        if (assignment.progress().fulfilledOn() != null) {
            throw new Refusal(AssignmentRefusal.ASSIGNMENT_FULFILLED);
        }
        LocalDate lastDay = assignment.effectiveDueDate();
        if (lastDay == null || assignment.duty().kind() == ObligationKind.STANDING) {
            throw new Refusal(ExtensionRefusal.NOTHING_TO_EXTEND);
        }
        return new LaterDate(assignment, lastDay);
    }

    /**
     * Everything that is wrong with a new date: it has to gain a day, working days considered, and is neither past nor out
     * of sight.
     */
    public List<FieldError> errors(LocalDate dueDate, WorkCalendar calendar, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate effective = calendar.roll(dueDate, assignment.duty().rollPolicy());
        if (!dueDate.isAfter(lastDay) || !effective.isAfter(lastDay)) {
            errors.add(new FieldError("/dueDate", "NOT_LATER", effective + " ≤ " + lastDay));
        }
        if (dueDate.isBefore(today)) {
            errors.add(new FieldError("/dueDate", "IN_THE_PAST", dueDate + " < " + today));
        }
        errors.addAll(Timing.beyondWhatIsForeseen(dueDate, assignment.duty().planYear()));
        return errors;
    }
}
