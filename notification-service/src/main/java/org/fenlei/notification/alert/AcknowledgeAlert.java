package org.fenlei.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.write.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * A unit has taken note: its contacts are not reminded of the subject again until the day is over. It speaks for itself
 * and its subordinate units, not for the others of a joint duty. Escalations go on; they exist for what stays undone.
 */
@ApplicationScoped
class AcknowledgeAlert {
    private static final String HOLD = """
            UPDATE alert SET state = 'HELD', reason = 'ACKNOWLEDGED', version = version + 1, updated_at = ?
            WHERE subject_kind = ? AND subject_id = ? AND state = 'PENDING' AND kind = 'DIGEST' AND unit_codes <@ ?
            """;

    private final AlertQuery alerts;
    private final AlertEvents events;
    private final Sql sql;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    AcknowledgeAlert(
            AlertQuery alerts, AlertEvents events, Sql sql, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.alerts = alerts;
        this.events = events;
        this.sql = sql;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    AlertQuery.Found acknowledge(UUID id, @Nullable LocalDate asked) {
        AlertRow alert = alerts.find(id).orElseThrow(NotFound::new).alert();
        LocalDate until = notPast(asked);
        List<String> own =
                alert.unitCodes().stream().filter(caller.scope()::covers).toList();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        store(alert, own, until);
        AlertQuery.Found after = alerts.find(id).orElseThrow(NotFound::new);
        events.acknowledged(after.alert(), own.get(0), until);
        audit.change(
                "alert",
                id.toString(),
                own.get(0),
                null,
                Map.of("acknowledgedUntil", until.toString(), "subjectId", alert.subjectId()));
        return after;
    }

    private LocalDate notPast(@Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until == null || until.isBefore(today)) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED,
                    List.of(new FieldError("/until", until == null ? "REQUIRED" : "PAST", today.toString())));
        }
        return until;
    }

    private void store(AlertRow alert, List<String> units, LocalDate until) {
        Instant now = clock.instant();
        sql.update(
                "INSERT INTO acknowledgement (id, alert_id, subject_kind, subject_id, unit_codes, until, given_by,"
                        + " given_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                alert.id(),
                alert.subjectKind(),
                alert.subjectId(),
                units,
                until,
                caller.displayName(),
                now);
        sql.update(HOLD, now, alert.subjectKind(), alert.subjectId(), units);
        sql.update("UPDATE alert SET version = version + 1, updated_at = ? WHERE id = ?", now, alert.id());
    }
}
