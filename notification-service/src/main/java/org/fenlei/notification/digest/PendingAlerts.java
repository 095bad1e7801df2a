package org.fenlei.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;

/**
 * The alerts that can be mailed now: all that are mailed at once, and on a working day from the digest hour on the
 * reminders of everybody who has not had that day's digest.
 */
@ApplicationScoped
class PendingAlerts {
    private static final String READY = """
            state = 'PENDING' AND (alert.kind <> 'DIGEST'
                OR (?::date IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM message WHERE message_key = 'DIGEST|' || alert.email || '|' || ?::text)))
            """;
    private static final String RESTS =
            "EXISTS (SELECT 1 FROM mail_rest rest WHERE rest.kind = alert.kind AND rest.email = alert.email";
    private static final String DUE = "SELECT kind, email, min(id::text) AS first FROM alert WHERE " + READY
            + " AND NOT " + RESTS + " AND rest.next_try_at > ?) GROUP BY kind, email ORDER BY kind, email LIMIT ?";
    private static final String TAKE = """
            SELECT id, alert_key, alert.kind, rung, role, alert.email, contact_id, recipient_name, recipient_unit
            FROM alert JOIN unnest(?, ?) AS due (kind, email) ON alert.kind = due.kind AND alert.email = due.email
            WHERE\s""" + READY + " ORDER BY id FOR UPDATE OF alert";
    /** Any number; the same for every replica of this service on this database. */
    private static final long ONE_AT_A_TIME = 7_364_201_775L;

    private final Sql sql;
    private final MachineTime machine;

    PendingAlerts(Sql sql, MachineTime machine) {
        this.sql = sql;
        this.machine = machine;
    }

    /** Whether this transaction is the only one that makes up mails. */
    boolean alone() {
        return sql.first("SELECT pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ONE_AT_A_TIME)
                .orElse(false);
    }

    /** At most so many of the mails that can be made up and do not rest. */
    List<DueMail> due(Optional<LocalDate> digestDay, int most) {
        return sql.query(
                DUE,
                row -> new DueMail(
                        row.getString("kind"), row.getString("email"), UUID.fromString(row.getString("first"))),
                digestDay.orElse(null),
                day(digestDay),
                machine.now(),
                most);
    }

    /** The alerts of these mails, as far as they can still be made up. */
    List<PendingAlert> take(List<DueMail> mails, Optional<LocalDate> digestDay) {
        return sql.query(
                TAKE,
                PendingAlerts::read,
                mails.stream().map(DueMail::kind).toList(),
                mails.stream().map(DueMail::email).toList(),
                digestDay.orElse(null),
                day(digestDay));
    }

    /** How many alerts can be mailed now, those of resting mails included. */
    long ready(Optional<LocalDate> digestDay) {
        return count("SELECT count(*) FROM alert WHERE " + READY, digestDay);
    }

    /** How many mails that could be made up now have failed and rest. */
    long aside(Optional<LocalDate> digestDay) {
        return count(
                "SELECT count(DISTINCT (kind, email)) FROM alert WHERE " + READY + " AND " + RESTS + ")", digestDay);
    }

    private long count(String statement, Optional<LocalDate> digestDay) {
        return sql.first(statement, row -> row.getLong(1), digestDay.orElse(null), day(digestDay))
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
