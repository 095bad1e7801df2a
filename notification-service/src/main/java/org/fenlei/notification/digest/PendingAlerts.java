package org.fenlei.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;

/**
 * The alerts that can be mailed now: all that are mailed at once, and on a working day from the digest hour on the
 * reminders of everybody who has not had that day's digest.
 */
@ApplicationScoped
class PendingAlerts {
    private static final String READY = """
            state = 'PENDING' AND (kind <> 'DIGEST'
                OR (?::date IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM message WHERE message_key = 'DIGEST|' || alert.email || '|' || ?::text)))
            """;
    private static final String GROUPS =
            "SELECT DISTINCT kind, email FROM alert WHERE " + READY + " ORDER BY kind, email LIMIT ?";
    private static final String TAKE = """
            SELECT id, alert_key, alert.kind, rung, role, alert.email, contact_id, recipient_name, recipient_unit
            FROM alert JOIN unnest(?, ?) AS due (kind, email) ON alert.kind = due.kind AND alert.email = due.email
            WHERE state = 'PENDING' ORDER BY id FOR UPDATE OF alert
            """;
    /** Any number; the same for every replica of this service on this database. */
    private static final long ONE_AT_A_TIME = 7_364_201_775L;

    private final Sql sql;

    PendingAlerts(Sql sql) {
        this.sql = sql;
    }

    /** Whether this transaction is the only one that makes up mails. */
    boolean alone() {
        return sql.first("SELECT pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ONE_AT_A_TIME)
                .orElse(false);
    }

    /** Alerts of at most so many mails, all of each mail's. */
    List<PendingAlert> take(Optional<LocalDate> digestDay, int mails) {
        List<String> kinds = new ArrayList<>();
        List<String> emails = new ArrayList<>();
        sql.query(
                GROUPS,
                row -> kinds.add(row.getString("kind")) && emails.add(row.getString("email")),
                digestDay.orElse(null),
                day(digestDay),
                mails);
        return kinds.isEmpty() ? List.of() : sql.query(TAKE, PendingAlerts::read, kinds, emails);
    }

    long ready(Optional<LocalDate> digestDay) {
        return sql.first(
                        "SELECT count(*) FROM alert WHERE " + READY,
                        row -> row.getLong(1),
                        digestDay.orElse(null),
                        day(digestDay))
                .orElse(0L);
    }

    private static String day(Optional<LocalDate> digestDay) {
        return digestDay.map(LocalDate::toString).orElse("");
    }

    private static PendingAlert read(ResultSet row) throws SQLException {
        return new PendingAlert(
                row.getObject("id", UUID.class),
                row.getString("alert_key"),
                row.getString("kind"),
                row.getString("rung"),
                row.getString("role"),
                row.getString("email"),
                row.getString("contact_id"),
                row.getString("recipient_name"),
                row.getString("recipient_unit"));
    }
}
