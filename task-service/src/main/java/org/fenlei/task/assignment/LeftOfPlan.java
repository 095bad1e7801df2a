package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.AssignmentStatus;

/** How a plan's assignments stand when its books are to be closed. */
@ApplicationScoped
public class LeftOfPlan {

    private static final String STILL_DUE = """
            SELECT count(*) AS number, max(effective_due_date) AS until FROM assignment
            WHERE plan_id = ? AND ended = 'NONE' AND fulfilled_on IS NULL AND NOT waiting AND kind <> 'STANDING'
              AND effective_due_date >= ?
            HAVING count(*) > 0
            """;

    private static final String BY_STATUS = "SELECT status, count(*) AS number FROM (SELECT " + AssignmentSql.STATUS
            + " AS status FROM assignment a WHERE plan_id = ?) each_of_them GROUP BY status";

    private final Sql sql;

    @Inject
    LeftOfPlan(Sql sql) {
        this.sql = sql;
    }

    /** How many are not done and not late yet, and the last of their days. */
    public record StillDue(long number, LocalDate until) {}

    /** What can still be done in time; empty if there is nothing. */
    public Optional<StillDue> stillDue(UUID planId, LocalDate today) {
        return sql.first(
                STILL_DUE,
                row -> new StillDue(
                        row.getLong("number"), Objects.requireNonNull(row.getObject("until", LocalDate.class))),
                planId,
                today);
    }

    /** How many stand how. */
    public Map<AssignmentStatus, Long> byStatus(UUID planId, LocalDate today) {
        Map<AssignmentStatus, Long> numbers = new EnumMap<>(AssignmentStatus.class);
        sql.query(
                BY_STATUS,
                row -> numbers.put(
                        AssignmentStatus.valueOf(Objects.requireNonNull(row.getString("status"))),
                        row.getLong("number")),
                today,
                planId);
        return numbers;
    }
}
