package org.fenlei.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Adds up the assignments that the caller may see, in the database. */
@ApplicationScoped
class Boards {

    /** Each assignment with its status on the day, what counts of it, and how far its window has gone. */
    private static final String JUDGED = """
            WITH judged AS (
                SELECT a.task_id, a.unit_codes, a.kind, a.required, a.counted, a.fulfilled_on,
                       assignment_status(a.ended, a.kind, a.waiting, a.window_from, a.window_to,
                                         a.effective_due_date, a.required, a.counted, a.fulfilled_on, ?) AS status,
                       a.ended = 'NONE' AND NOT a.waiting AND a.required > 0 AS measured,
                       greatest(0, least(? - a.window_from, a.window_to - a.window_from + 1))::numeric
                           / (a.window_to - a.window_from + 1) AS gone
                FROM assignment a
                WHERE a.plan_id = ?)
            """;

    private static final String COUNTERS = """
            coalesce(sum(CASE WHEN NOT j.measured THEN 0 WHEN j.kind IN ('RATE', 'LIMIT') THEN 1
                              ELSE j.required END), 0) AS required,
            coalesce(sum(CASE WHEN NOT j.measured THEN 0
                              WHEN j.kind IN ('RATE', 'LIMIT') THEN (j.fulfilled_on IS NOT NULL)::int
                              ELSE j.counted END), 0) AS counted,
            coalesce(sum(CASE WHEN j.measured THEN j.gone ELSE 0 END), 0) AS expected,
            coalesce(sum(CASE WHEN NOT j.measured THEN 0 WHEN j.fulfilled_on IS NOT NULL THEN 1
                              ELSE least(j.counted / j.required, 1) END), 0) AS achieved,
            count(*) AS assignments,
            count(*) FILTER (WHERE j.status = 'FULFILLED') AS fulfilled,
            count(*) FILTER (WHERE j.status = 'FULFILLED_LATE') AS fulfilled_late,
            count(*) FILTER (WHERE j.status = 'OPEN') AS open,
            count(*) FILTER (WHERE j.status = 'AT_RISK') AS at_risk,
            count(*) FILTER (WHERE j.status = 'OVERDUE') AS overdue,
            count(*) FILTER (WHERE j.status = 'UPCOMING') AS upcoming,
            count(*) FILTER (WHERE j.status = 'WAITING') AS waiting,
            count(*) FILTER (WHERE j.status = 'WAIVED') AS waived,
            count(*) FILTER (WHERE j.status = 'CANCELLED') AS cancelled
            """;

    private static final String BY_UNIT = JUDGED + "SELECT u.code, " + COUNTERS + """
            FROM judged j CROSS JOIN LATERAL unnest(j.unit_codes) AS u (code)
            WHERE fenlei_in_scope(u.code)
            GROUP BY u.code ORDER BY u.code
            """;

    private static final String BY_TASK =
            JUDGED + "SELECT t.id AS task_id, t.number, t.category, t.text, " + COUNTERS + """
            FROM judged j JOIN task t ON t.id = j.task_id
            GROUP BY t.id ORDER BY t.position
            """;

    private final Sql sql;

    @Inject
    Boards(Sql sql) {
        this.sql = sql;
    }

    /** A unit's part. */
    record OfUnit(String code, Counters counters) {}

    /** A task's part. */
    record OfTask(UUID id, String number, @Nullable String category, String text, Counters counters) {}

    /** Unit by unit; a joint assignment stands under each of its units. */
    List<OfUnit> byUnit(UUID planId, LocalDate today) {
        return sql.query(
                BY_UNIT,
                row -> new OfUnit(Objects.requireNonNull(row.getString("code")), read(row)),
                today,
                today,
                planId);
    }

    /** Task by task, in the plan's order; a joint assignment stands once. */
    List<OfTask> byTask(UUID planId, LocalDate today) {
        return sql.query(
                BY_TASK,
                row -> new OfTask(
                        Objects.requireNonNull(row.getObject("task_id", UUID.class)),
                        Objects.requireNonNull(row.getString("number")),
                        row.getString("category"),
                        Objects.requireNonNull(row.getString("text")),
                        read(row)),
                today,
                today,
                planId);
    }

    private static Counters read(ResultSet row) throws SQLException {
        return new Counters(
                number(row, "required"),
                number(row, "counted"),
                number(row, "expected"),
                number(row, "achieved"),
                row.getLong("assignments"),
                row.getLong("fulfilled"),
                row.getLong("fulfilled_late"),
                row.getLong("open"),
                row.getLong("at_risk"),
                row.getLong("overdue"),
                row.getLong("upcoming"),
                row.getLong("waiting"),
                row.getLong("waived"),
                row.getLong("cancelled"));
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBigDecimal(column));
    }
}
