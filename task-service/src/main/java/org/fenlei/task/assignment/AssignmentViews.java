package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.Names;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus;

/** Shows assignments as they stand today. */
@ApplicationScoped
public class AssignmentViews {

    private final Names names;
    private final Calendars calendars;
    private final Clock clock;

    @Inject
    AssignmentViews(Names names, Calendars calendars, Clock clock) {
        this.names = names;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The view of one assignment. Needs a transaction. */
    public AssignmentView of(Assignment assignment) {
        return each().apply(assignment);
    }

    /** A view for each of many. Needs a transaction. */
    Function<Assignment, AssignmentView> each() {
        Map<String, String> unitNames = names.ofUnits();
        WorkCalendar calendar = calendars.current();
        LocalDate today = LocalDate.now(clock);
        return assignment -> view(assignment, unitNames, calendar, today);
    }

    private AssignmentView view(
            Assignment assignment, Map<String, String> unitNames, WorkCalendar calendar, LocalDate today) {
        Assignment.OfObligation duty = assignment.duty();
        AssignmentStatus status = assignment.status(today);
        return new AssignmentView(
                assignment.id(),
                duty.planId(),
                duty.planYear(),
                duty.taskId(),
                duty.taskNumber(),
                duty.obligationId(),
                duty.inPlaceOf(),
                duty.title(),
                duty.kind(),
                names.of(duty.kind()),
                duty.measure(),
                names.of(duty.measure()),
                duty.fanOut(),
                assignment.unitCodes(),
                assignment.unitCodes().stream()
                        .map(code -> unitNames.getOrDefault(code, code))
                        .toList(),
                assignment.period(),
                assignment.window(),
                assignment.dueDate(),
                assignment.effectiveDueDate(),
                duty.rollPolicy(),
                assignment.provisional(calendar),
                assignment.required(),
                assignment.maximum(),
                assignment.progress().counted(),
                duty.unitOfMeasure(),
                status,
                names.of(status),
                assignment.progress().fulfilledOn(),
                assignment.ending().reason(),
                assignment.watched(),
                assignment.version(),
                assignment.updatedAt());
    }
}
