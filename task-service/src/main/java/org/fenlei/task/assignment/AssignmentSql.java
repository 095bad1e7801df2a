package org.fenlei.task.assignment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.assignment.domain.Tally;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/** The statements of assignments. They come by the thousand, so they are written and read without entities. */
final class AssignmentSql {

    static final String SELECT = """
            SELECT a.*, t.number AS task_number, o.title, o.unit_of_measure, o.roll_policy,
                   o.period AS recurs, o.due_date AS due_once, o.due_of, o.due_month, o.due_day, o.valid_from,
                   CASE WHEN o.apportionment IS NULL THEN o.fan_out ELSE 'EACH' END AS fan_out
            FROM assignment a JOIN task t ON t.id = a.task_id JOIN obligation o ON o.id = a.obligation_id
            """;

    /**
     * A condition for a first page. What changed of late is often the youngest of all: the array has it found first,
     * instead of looked for in the order of ids. Later pages begin where it was found.
     */
    static final String CHANGED_SINCE = "a.id = ANY (ARRAY(SELECT id FROM assignment WHERE updated_at >= ?))";

    static final String STATUS = """
            assignment_status(a.ended, a.kind, a.waiting, a.window_from, a.window_to, a.effective_due_date,
                              a.required, a.counted, a.fulfilled_on, ?)
            """;

    private static final String COUNTED_ON = """
            WHERE a.ended = 'NONE' AND a.plan_id IN (SELECT id FROM plan WHERE status = 'PUBLISHED')
              AND a.window_from <= ?
            """;

    static final String COUNTED_IN = COUNTED_ON + "AND " + OfUnits.few("measure = ? AND last_day >= ?") + """
            ORDER BY a.id
            """;

    static final String COUNTED_BY = COUNTED_ON + """
              AND a.last_day >= ? AND a.measure = ANY (?)
              AND (a.measure <> 'REPORTED' OR o.title ~ '总结|小结|工作情况报告')
            ORDER BY a.id
            """;

    /** What the plan of a year asks for, in force or closed, and what was ended not long ago, whatever became of its plan. */
    static final String FALLING_DUE =
            "JOIN plan p ON p.id = a.plan_id WHERE " + OfUnits.few("effective_due_date >= ?") + """
              AND a.kind <> 'STANDING'
              AND (a.ended = 'NONE' AND p.status IN ('PUBLISHED', 'CLOSED') OR a.ended <> 'NONE' AND a.updated_at >= ?)
            ORDER BY a.effective_due_date, a.id
            """;

    static final String OPEN = """
            INSERT INTO assignment (id, plan_id, plan_year, task_id, obligation_id, kind, measure, unit_codes, period,
                                    window_from, window_to, due_date, effective_due_date, required, maximum, counted,
                                    fulfilled_on, ended, end_reason, waiting, watched, in_place_of, version,
                                    created_at, updated_at)
            SELECT n.id, ?, ?, n.task_id, n.obligation_id, n.kind, n.measure, string_to_array(n.units, ','), n.period,
                   n.window_from, n.window_to, n.due_date, n.effective_due_date, n.required, n.maximum, 0,
                   NULL, 'NONE', NULL, n.waiting, n.watched, n.in_place_of, 1, ?, ?
            FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::date[], ?::date[], ?::date[], ?::date[], ?::numeric[], ?::numeric[],
                        ?::boolean[], ?::boolean[], ?::uuid[])
                AS n (id, task_id, obligation_id, kind, measure, units, period, window_from, window_to, due_date,
                      effective_due_date, required, maximum, waiting, watched, in_place_of)
            """;

    static final String CARRY_OVER = """
            UPDATE assignment a SET plan_id = n.plan_id, task_id = n.task_id, obligation_id = n.obligation_id,
                                    in_place_of = n.in_place_of, kind = n.kind, measure = n.measure,
                                    unit_codes = string_to_array(n.units, ','),
                                    window_from = n.window_from, window_to = n.window_to, due_date = n.due_date,
                                    effective_due_date = n.effective_due_date, required = n.required,
                                    maximum = n.maximum, waiting = n.waiting, watched = n.watched,
                                    version = n.version, updated_at = n.updated_at
            FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                        ?::date[], ?::date[], ?::date[], ?::date[], ?::numeric[], ?::numeric[],
                        ?::boolean[], ?::boolean[], ?::bigint[], ?::timestamptz[])
                AS n (id, plan_id, task_id, obligation_id, in_place_of, kind, measure, units, window_from, window_to,
                      due_date, effective_due_date, required, maximum, waiting, watched, version, updated_at)
            WHERE a.id = n.id
            """;

    /** What counts toward an assignment shows to whom the assignment shows, and to who had it. */
    static final String SHOW_CONTRIBUTIONS = """
            UPDATE contribution c SET unit_codes = ARRAY(SELECT DISTINCT unnest(c.unit_codes || a.unit_codes))
            FROM assignment a
            WHERE a.id = ANY (?::uuid[]) AND c.assignment_id = a.id AND NOT c.unit_codes @> a.unit_codes
            """;

    static final String UPDATE = """
            UPDATE assignment a SET window_to = n.window_to, due_date = n.due_date,
                                    effective_due_date = n.effective_due_date, counted = n.counted,
                                    fulfilled_on = n.fulfilled_on, ended = n.ended, end_reason = n.end_reason,
                                    waiting = n.waiting, watched = n.watched, version = n.version,
                                    updated_at = n.updated_at
            FROM unnest(?::uuid[], ?::date[], ?::date[], ?::date[], ?::numeric[], ?::date[], ?::text[], ?::text[],
                        ?::boolean[], ?::boolean[], ?::bigint[], ?::timestamptz[])
                AS n (id, window_to, due_date, effective_due_date, counted, fulfilled_on, ended, end_reason,
                      waiting, watched, version, updated_at)
            WHERE a.id = n.id
            """;

    private AssignmentSql() {}

    static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                id(row, "id"),
                duty(row),
                Sql.strings(row, "unit_codes"),
                row.getString("period"),
                new Window(day(row, "window_from"), day(row, "window_to")),
                dayOrNull(row, "due_date"),
                dayOrNull(row, "effective_due_date"),
                row.getBigDecimal("required"),
                row.getBigDecimal("maximum"),
                new Tally(number(row, "counted"), dayOrNull(row, "fulfilled_on")),
                new Assignment.Ending(End.valueOf(row.getString("ended")), row.getString("end_reason")),
                row.getBoolean("waiting"),
                row.getBoolean("watched"),
                row.getLong("version"),
                Objects.requireNonNull(Sql.instant(row, "updated_at")));
    }

    private static Assignment.OfObligation duty(ResultSet row) throws SQLException {
        return new Assignment.OfObligation(
                id(row, "plan_id"),
                row.getInt("plan_year"),
                id(row, "task_id"),
                row.getString("task_number"),
                id(row, "obligation_id"),
                row.getString("title"),
                ObligationKind.valueOf(row.getString("kind")),
                Measure.valueOf(row.getString("measure")),
                FanOut.valueOf(row.getString("fan_out")),
                row.getString("unit_of_measure"),
                RollPolicy.valueOf(row.getString("roll_policy")),
                timing(row),
                row.getObject("in_place_of", UUID.class));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        String recurs = row.getString("recurs");
        String of = row.getString("due_of");
        return new Timing(
                recurs == null ? null : Recurrence.valueOf(recurs),
                dayOrNull(row, "due_once"),
                of == null
                        ? null
                        : new DueRule(
                                DueRule.Of.valueOf(of),
                                row.getObject("due_month", Integer.class),
                                row.getObject("due_day", Integer.class)),
                dayOrNull(row, "valid_from"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBigDecimal(column));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(dayOrNull(row, column));
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
