package org.fenlei.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.sql.Sql;
import org.fenlei.notification.alert.domain.Addressee;
import org.fenlei.notification.alert.domain.AlertDraft;
import org.fenlei.notification.alert.domain.AlertKey;
import org.fenlei.notification.alert.domain.Recipient;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.jspecify.annotations.Nullable;

/** The stored alerts, as firing and ending subjects change them. */
@ApplicationScoped
public class Alerts {
    private static final String INSERT = """
            INSERT INTO alert (id, alert_key, subject_kind, subject_id, unit_codes, due_date, effective_due_date, rung,
                               role, kind, email, contact_id, recipient_name, recipient_unit, state, reason, line,
                               fire_at, fired_at, updated_at)
            SELECT id::uuid, alert_key, subject_kind, subject_id, string_to_array(unit_codes, ','), due_date::date,
                   effective_due_date::date, rung, role, kind, email, contact_id, recipient_name, recipient_unit, state,
                   reason, line, fire_at::timestamptz, ?, ?
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                AS fired (id, alert_key, subject_kind, subject_id, unit_codes, due_date, effective_due_date, rung, role,
                          kind, email, contact_id, recipient_name, recipient_unit, state, reason, line, fire_at)
            ON CONFLICT (alert_key) DO NOTHING
            RETURNING id, alert_key
            """;
    private static final String CANCEL_PENDING = """
            UPDATE alert SET state = 'CANCELLED', version = version + 1, updated_at = ?
            WHERE subject_kind = ? AND subject_id = ? AND state = 'PENDING'
            """;
    private static final String UNTOUCHED_MAILS = """
            SELECT id FROM message
            WHERE state = 'READY' AND attempts = 0
              AND id IN (SELECT message FROM alert WHERE subject_kind = ? AND subject_id = ? AND state = 'QUEUED')
            ORDER BY id FOR UPDATE
            """;
    private static final String CANCEL_QUEUED = """
            UPDATE alert SET state = 'CANCELLED', version = version + 1, updated_at = ?
            WHERE subject_kind = ? AND subject_id = ? AND state = 'QUEUED' AND message = ANY (?::uuid[])
            """;
    private static final String CANCEL_EMPTY = """
            UPDATE message SET state = 'CANCELLED', updated_at = ?
            WHERE id = ANY (?::uuid[])
              AND NOT EXISTS (SELECT 1 FROM alert WHERE alert.message = message.id AND alert.state = 'QUEUED')
            """;

    private final Sql sql;
    private final StoredLines lines;
    private final Clock clock;

    Alerts(Sql sql, StoredLines lines, Clock clock) {
        this.sql = sql;
        this.lines = lines;
        this.clock = clock;
    }

    /** An alert that fired, and when its rung was due. */
    public record Fired(AlertDraft draft, Instant fireAt) {}

    /** A stored alert. */
    public record Stored(UUID id, String key) {}

    /**
     * Stores what fired. An alert that is there already stays as it is: the unique key decides, not a look beforehand.
     *
     * @return the new ones
     */
    public List<Stored> add(List<Fired> fired) {
        if (fired.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return sql.query(
                INSERT,
                row -> new Stored(row.getObject("id", UUID.class), row.getString("alert_key")),
                now,
                now,
                texts(fired, draft -> Ids.next()),
                texts(fired, draft -> unique(draft.key())),
                texts(fired, draft -> draft.key().kind()),
                texts(fired, draft -> draft.key().subjectId()),
                texts(fired, draft -> String.join(",", draft.concerning())),
                texts(fired, draft -> draft.line().dueDate()),
                texts(fired, draft -> draft.key().effectiveDueDate()),
                texts(fired, draft -> draft.key().rung()),
                texts(fired, draft -> draft.line().rung().role()),
                texts(fired, AlertDraft::kind),
                ofRecipients(fired, Addressee::email),
                ofRecipients(fired, Addressee::contactId),
                ofRecipients(fired, Addressee::name),
                ofRecipients(fired, Addressee::unitCode),
                texts(fired, AlertDraft::state),
                texts(fired, AlertDraft::reason),
                texts(fired, draft -> lines.text(draft.line())),
                Sql.texts(fired, Fired::fireAt));
    }

    /**
     * Withdraws what is not on its way yet. A mail is changed only before its first attempt; afterwards its lines are
     * fixed, so that a second attempt is the same mail.
     */
    public void withdraw(SubjectKind kind, String subjectId) {
        Instant now = clock.instant();
        sql.update(CANCEL_PENDING, now, kind.name(), subjectId);
        List<String> untouched = sql.query(UNTOUCHED_MAILS, row -> row.getString(1), kind.name(), subjectId);
        if (!untouched.isEmpty()) {
            sql.update(CANCEL_QUEUED, now, kind.name(), subjectId, untouched);
            sql.update(CANCEL_EMPTY, now, untouched);
        }
    }

    /** What must not be there twice. */
    String unique(AlertKey key) {
        return key.text();
    }

    private static Collection<@Nullable String> texts(
            List<Fired> fired, Function<AlertDraft, @Nullable Object> column) {
        return Sql.texts(fired, each -> column.apply(each.draft()));
    }

    private static Collection<@Nullable String> ofRecipients(List<Fired> fired, Function<Addressee, Object> column) {
        return texts(fired, draft -> {
            @Nullable Recipient to = draft.recipient();
            return to == null ? null : column.apply(to.addressee());
        });
    }
}
