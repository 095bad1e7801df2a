package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;

/**
 * Moves the due dates that a year's work calendar moves, once it is published or corrected. What is fulfilled keeps the
 * date that held then.
 */
@ApplicationScoped
public class RollAgain {

    /** A date may leave its year by a few days off, in either direction. */
    private static final String ROLLED = """
            SELECT a.id FROM assignment a JOIN obligation o ON o.id = a.obligation_id JOIN plan p ON p.id = a.plan_id
            WHERE p.status = 'PUBLISHED' AND o.roll_policy <> 'NONE' AND a.ended = 'NONE' AND a.fulfilled_on IS NULL
                AND a.due_date BETWEEN make_date(?, 1, 1) - 31 AND make_date(?, 12, 31) + 31
            ORDER BY a.id
            """;

    private final Sql sql;
    private final Assignments assignments;
    private final Calendars calendars;
    private final RescheduleAssignment rescheduling;
    private final Clock clock;

    @Inject
    RollAgain(Sql sql, Assignments assignments, Calendars calendars, RescheduleAssignment rescheduling, Clock clock) {
        this.sql = sql;
        this.assignments = assignments;
        this.calendars = calendars;
        this.rescheduling = rescheduling;
        this.clock = clock;
    }

    /** Moves them in the transaction of the caller, who has saved the calendar. */
    public void run(int year, String reason) {
        WorkCalendar calendar = calendars.current();
        sql.query(ROLLED, row -> row.getObject("id", UUID.class), year, year).forEach(id -> {
            Assignment before = assignments.getForChange(id);
            LocalDate due = before.dueDate();
            if (due == null || before.ended() || before.progress().fulfilledOn() != null) {
                return;
            }
            LocalDate effective = calendar.roll(due, before.duty().rollPolicy());
            if (!effective.equals(before.effectiveDueDate())) {
                rescheduling.save(before, before.withDueDate(due, effective, clock.instant()), reason);
            }
        });
    }
}
