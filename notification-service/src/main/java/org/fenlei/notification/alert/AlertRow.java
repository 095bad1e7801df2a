package org.fenlei.notification.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A stored alert. */
public record AlertRow(
        UUID id,
        long version,
        String subjectKind,
        String subjectId,
        List<String> unitCodes,
        LocalDate dueDate,
        LocalDate effectiveDueDate,
        String rung,
        String role,
        String kind,
        @Nullable String contactId,
        @Nullable String recipientName,
        @Nullable String recipientUnit,
        String state,
        @Nullable String reason,
        String line,
        Instant fireAt,
        Instant firedAt,
        @Nullable Instant sentAt,
        @Nullable UUID message) {

    public static AlertRow read(ResultSet row) throws SQLException {
        return new AlertRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                Sql.strings(row, "unit_codes"),
                row.getObject("due_date", LocalDate.class),
                row.getObject("effective_due_date", LocalDate.class),
                row.getString("rung"),
                row.getString("role"),
                row.getString("kind"),
                row.getString("contact_id"),
                row.getString("recipient_name"),
                row.getString("recipient_unit"),
                row.getString("state"),
                row.getString("reason"),
                row.getString("line"),
                Objects.requireNonNull(Sql.instant(row, "fire_at")),
                Objects.requireNonNull(Sql.instant(row, "fired_at")),
                Sql.instant(row, "sent_at"),
                row.getObject("message", UUID.class));
    }
}
