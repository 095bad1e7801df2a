package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.Names;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Urgency;
import org.jspecify.annotations.Nullable;

/** Finds what is due for the caller. Needs a transaction. */
@ApplicationScoped
class ReadDue {

    /** As far as the calendar feed goes back. */
    private static final int MONTHS_OVERDUE = 12;

    private final DueAssignments due;
    private final AssignmentViews views;
    private final CurrentCaller caller;
    private final Calendars calendars;
    private final Names names;
    private final Clock clock;

    @Inject
    ReadDue(
            DueAssignments due,
            AssignmentViews views,
            CurrentCaller caller,
            Calendars calendars,
            Names names,
            Clock clock) {
        this.due = due;
        this.views = views;
        this.caller = caller;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    /** What is asked for; null is no limit. */
    record Request(
            @Nullable String unit,
            @Nullable UUID planId,
            int days,
            @Nullable Urgency urgency) {}

    /**
     * The counts and a page.
     *
     * @throws NotFound if the unit is out of scope
     */
    DueView run(Request request, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        WorkCalendar calendar = calendars.current();
        LocalDate soon = Urgency.lastDaySoon(today, request.days(), calendar);
        DueAssignments.Query query = new DueAssignments.Query(
                today,
                today.minusMonths(MONTHS_OVERDUE),
                soon,
                request.planId(),
                caller.subtree(request.unit()),
                request.urgency());
        List<DueView.Group> groups = due.counts(query).entrySet().stream()
                .map(each -> new DueView.Group(each.getKey(), names.of(each.getKey()), each.getValue()))
                .toList();
        Function<Assignment, AssignmentView> view = views.each();
        Page<DueView.Item> items = due.page(query, page).map(assignment -> {
            Urgency urgency = Urgency.of(assignment, today, soon);
            LocalDate day = Objects.requireNonNull(assignment.effectiveDueDate());
            int left = Urgency.workingDaysLeft(today, day, calendar);
            return new DueView.Item(urgency, names.of(urgency), left, view.apply(assignment));
        });
        return new DueView(today, request.days(), soon, groups, items.items(), items.nextCursor());
    }
}
