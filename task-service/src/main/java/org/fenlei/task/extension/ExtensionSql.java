package org.fenlei.task.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.evidence.EvidenceColumn;
import org.fenlei.task.extension.domain.Extension;
import org.fenlei.task.extension.domain.ExtensionStatus;
import org.jspecify.annotations.Nullable;

/** The statements of extensions. */
final class ExtensionSql {

    static final EvidenceColumn EVIDENCE = new EvidenceColumn();

    static final String SELECT = """
            SELECT e.*, a.plan_id, a.plan_year, t.number AS task_number, o.title
            FROM extension e JOIN assignment a ON a.id = e.assignment_id
                JOIN task t ON t.id = a.task_id JOIN obligation o ON o.id = a.obligation_id
            """;

    static final String OPEN_OF = """
             WHERE e.status = 'REQUESTED' AND e.assignment_id = ANY (?::uuid[]) ORDER BY e.id
            """;

    /** Nothing, if one is open; the scope of the statement does not matter to that. */
    static final String OPEN = """
            INSERT INTO extension (id, assignment_id, unit_code, previous_due_date, requested_due_date, reason, evidence,
                                   requested_by, requested_by_name, requested_on, requested_at, status, version,
                                   updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?)
            ON CONFLICT (assignment_id) WHERE status = 'REQUESTED' DO NOTHING
            """;

    static final String DECIDE = """
            UPDATE extension SET status = ?, granted_due_date = ?, decision_reason = ?, decided_by = ?,
                                 decided_by_name = ?, decided_at = ?, version = ?, updated_at = ?
            WHERE id = ?
            """;

    private ExtensionSql() {}

    static Filed read(ResultSet row) throws SQLException {
        Extension extension = new Extension(
                id(row, "id"),
                id(row, "assignment_id"),
                id(row, "plan_id"),
                row.getInt("plan_year"),
                row.getString("unit_code"),
                day(row, "previous_due_date"),
                new Extension.Request(
                        day(row, "requested_due_date"),
                        row.getString("reason"),
                        day(row, "requested_on"),
                        instant(row, "requested_at"),
                        new Extension.Person(row.getString("requested_by"), row.getString("requested_by_name"))),
                decision(row),
                row.getLong("version"),
                instant(row, "updated_at"));
        return new Filed(
                extension,
                EVIDENCE.convertToEntityAttribute(row.getString("evidence")),
                row.getString("task_number"),
                row.getString("title"));
    }

    private static Extension.@Nullable Decision decision(ResultSet row) throws SQLException {
        ExtensionStatus status = ExtensionStatus.valueOf(row.getString("status"));
        if (status == ExtensionStatus.REQUESTED) {
            return null;
        }
        return new Extension.Decision(
                status,
                row.getObject("granted_due_date", LocalDate.class),
                row.getString("decision_reason"),
                new Extension.Person(row.getString("decided_by"), row.getString("decided_by_name")),
                instant(row, "decided_at"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Sql.instant(row, column));
    }
}
