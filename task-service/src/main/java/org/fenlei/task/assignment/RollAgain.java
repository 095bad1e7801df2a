package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.sql.Batches;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.TaskConfig;
import org.fenlei.task.assignment.RescheduleAssignment.Moved;
import org.fenlei.task.assignment.domain.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * Moves the due dates that a year's work calendar moves, once it is published or corrected, many in one statement. What is
 * fulfilled keeps the date that held then.
 */
@ApplicationScoped
public class RollAgain {

    /** A date may leave its year by a few days off, in either direction. */
    private static final String ROLLED = """
            SELECT a.id, a.due_date, a.effective_due_date, o.roll_policy
            FROM assignment a JOIN obligation o ON o.id = a.obligation_id JOIN plan p ON p.id = a.plan_id
            WHERE p.status = 'PUBLISHED' AND o.roll_policy <> 'NONE' AND a.ended = 'NONE' AND a.fulfilled_on IS NULL
                AND a.due_date BETWEEN make_date(?, 1, 1) - 31 AND make_date(?, 12, 31) + 31
            ORDER BY a.id
            """;

    private final Sql sql;
    private final Assignments assignments;
    private final Calendars calendars;
    private final RescheduleAssignment rescheduling;
    private final TaskConfig config;
    private final Clock clock;

    @Inject
    RollAgain(
            Sql sql,
            Assignments assignments,
            Calendars calendars,
            RescheduleAssignment rescheduling,
            TaskConfig config,
            Clock clock) {
        this.sql = sql;
        this.assignments = assignments;
        this.calendars = calendars;
        this.rescheduling = rescheduling;
        this.config = config;
        this.clock = clock;
    }

    private record Rolled(UUID id, LocalDate due, @Nullable LocalDate effective, RollPolicy policy) {

        private boolean movesBy(WorkCalendar calendar) {
            return !calendar.roll(due, policy).equals(effective);
        }
    }

    /** Moves them in the transaction of the caller, who has saved the calendar while no plan is being published. */
    public void run(int year, String reason) {
        WorkCalendar calendar = calendars.current();
        List<UUID> moving = sql.query(ROLLED, RollAgain::rolled, year, year).stream()
                .filter(rolled -> rolled.movesBy(calendar))
                .map(Rolled::id)
                .toList();
        Batches.each(
                moving,
                config.openingBatch(),
                batch -> rescheduling.saveAll(
                        assignments.getAllForChange(batch).stream()
                                .flatMap(each -> moved(each, calendar).stream())
                                .toList(),
                        reason));
    }

    private static Rolled rolled(ResultSet row) throws SQLException {
        return new Rolled(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("due_date", LocalDate.class)),
                row.getObject("effective_due_date", LocalDate.class),
                RollPolicy.valueOf(row.getString("roll_policy")));
    }

    private Optional<Moved> moved(Assignment before, WorkCalendar calendar) {
        LocalDate due = before.dueDate();
        if (due == null || before.ended() || before.progress().fulfilledOn() != null) {
            return Optional.empty();
        }
        LocalDate effective = calendar.roll(due, before.duty().rollPolicy());
        return effective.equals(before.effectiveDueDate())
                ? Optional.empty()
                : Optional.of(new Moved(before, before.withDueDate(due, effective, clock.instant())));
    }
}
