package org.fenlei.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.alert.AlertRow;
import org.jspecify.annotations.Nullable;

/** The stored mails: committed before anything is sent, and each handed over by one worker at a time. */
@ApplicationScoped
public class Messages {
    private static final String INSERT = """
            INSERT INTO message (id, message_key, message_id, kind, email, contact_id, recipient_name, recipient_unit,
                                 recipient_unit_name, role, local_day, rungs, state, next_attempt_at, created_at,
                                 updated_at)
            SELECT id::uuid, message_key, message_id, kind, email, contact_id, recipient_name, recipient_unit,
                   coalesce((SELECT name FROM unit_copy WHERE code = recipient_unit), recipient_unit), role,
                   local_day::date, string_to_array(rungs, ','), 'READY', ?, ?, ?
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                AS made (id, message_key, message_id, kind, email, contact_id, recipient_name, recipient_unit, role,
                         local_day, rungs)
            """;
    private static final String QUEUE = """
            UPDATE alert SET state = 'QUEUED', message = queued.message::uuid, version = version + 1, updated_at = ?
            FROM unnest(?, ?) AS queued (alert, message)
            WHERE alert.id = queued.alert::uuid AND alert.state = 'PENDING'
            """;
    private static final String LEASE = """
            WITH leased AS (
                UPDATE message SET attempts = attempts + 1, lease_until = ?
                WHERE id IN (SELECT id FROM message
                             WHERE state = 'READY' AND next_attempt_at <= ?
                               AND (lease_until IS NULL OR lease_until <= ?)
                             ORDER BY next_attempt_at, id LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING *)
            SELECT * FROM leased ORDER BY id
            """;

    private final Sql sql;
    private final Clock clock;
    private final MachineTime machine;
    private final String domain;

    Messages(Sql sql, Clock clock, MachineTime machine, NotificationConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.machine = machine;
        String from = config.sender().address();
        this.domain = from.substring(from.indexOf('@') + 1);
    }

    /** Stores mails and fixes their lines. The unique key refuses a second one of the same key. */
    public void add(List<NewMessage> made) {
        Instant now = clock.instant();
        List<Identified> mails = made.stream()
                .map(message -> new Identified(Ids.next(), message))
                .toList();
        sql.update(
                INSERT,
                machine.now(),
                now,
                now,
                Sql.texts(mails, Identified::id),
                texts(mails, message -> message.key().text()),
                texts(mails, message -> message.key().messageId(domain)),
                texts(mails, message -> message.key().kind()),
                texts(mails, NewMessage::email),
                texts(mails, NewMessage::contactId),
                texts(mails, NewMessage::recipientName),
                texts(mails, NewMessage::recipientUnit),
                texts(mails, NewMessage::role),
                texts(mails, message -> message.key().day()),
                texts(mails, message -> String.join(",", message.rungs())));
        queue(mails, now);
    }

    private void queue(List<Identified> mails, Instant now) {
        List<UUID> alerts = new ArrayList<>();
        List<UUID> messages = new ArrayList<>();
        for (Identified mail : mails) {
            for (UUID alert : mail.message().alerts()) {
                alerts.add(alert);
                messages.add(mail.id());
            }
        }
        sql.update(QUEUE, now, alerts, messages);
    }

    private static Collection<@Nullable String> texts(List<Identified> mails, Function<NewMessage, Object> column) {
        return Sql.texts(mails, mail -> column.apply(mail.message()));
    }

    private record Identified(UUID id, NewMessage message) {}

    /** Takes mails that are ready, in the order of their making, for one attempt each and for as long as the lease lasts. */
    List<MessageRow> lease(int most, Duration lease) {
        Instant now = machine.now();
        return sql.query(LEASE, Messages::read, now.plus(lease), now, now, most);
    }

    /** The alerts that are the lines of a mail. */
    List<AlertRow> lines(UUID message) {
        return sql.query(
                "SELECT * FROM alert WHERE message = ? AND state = 'QUEUED' ORDER BY id", AlertRow::read, message);
    }

    /** Ends a mail and its alerts alike. */
    List<AlertRow> end(
            MessageRow message, String state, String alertState, @Nullable String subject, @Nullable String error) {
        Instant now = clock.instant();
        @Nullable Instant sentAt = state.equals("SENT") ? now : null;
        sql.update(
                "UPDATE message SET state = ?, subject = ?, lease_until = NULL, last_error = ?, sent_at = ?,"
                        + " updated_at = ? WHERE id = ? AND state = 'READY'",
                state,
                subject,
                error,
                sentAt,
                now,
                message.id());
        return sql.query(
                "UPDATE alert SET state = ?, sent_at = ?, reason = coalesce(?, reason), version = version + 1,"
                        + " updated_at = ? WHERE message = ? AND state = 'QUEUED' RETURNING *",
                AlertRow::read,
                alertState,
                sentAt,
                state.equals("FAILED") ? "MAIL_REFUSED" : null,
                now,
                message.id());
    }

    /** Puts a mail back for another attempt. */
    void postpone(MessageRow message, Duration pause, String error) {
        sql.update(
                "UPDATE message SET next_attempt_at = ?, lease_until = NULL, last_error = ?, updated_at = ?"
                        + " WHERE id = ? AND state = 'READY' AND attempts = ?",
                machine.now().plus(pause),
                error,
                clock.instant(),
                message.id(),
                message.attempt());
    }

    /** Gives back what was leased and not begun; what somebody else leases by now stays with him. */
    void giveBack(MessageRow message) {
        sql.update(
                "UPDATE message SET attempts = attempts - 1, lease_until = NULL WHERE id = ? AND state = 'READY'"
                        + " AND attempts = ?",
                message.id(),
                message.attempt());
    }

    void attempted(MessageRow message, Attempt attempt) {
        sql.update(
                "INSERT INTO delivery_attempt (message, attempt, recipient_unit, ended_at, took_millis, outcome,"
                        + " reply_code, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                message.id(),
                message.attempt(),
                message.recipientUnit(),
                clock.instant(),
                attempt.took().toMillis(),
                attempt.outcome().name(),
                attempt.replyCode(),
                attempt.detail());
    }

    public long pending() {
        return sql.first("SELECT count(*) FROM message WHERE state = 'READY'", row -> row.getLong(1))
                .orElse(0L);
    }

    private static MessageRow read(ResultSet row) throws SQLException {
        return new MessageRow(
                row.getObject("id", UUID.class),
                row.getString("message_id"),
                row.getString("kind"),
                row.getString("email"),
                row.getString("recipient_name"),
                row.getString("recipient_unit"),
                row.getString("recipient_unit_name"),
                row.getString("role"),
                row.getObject("local_day", LocalDate.class),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                row.getInt("attempts"));
    }
}
