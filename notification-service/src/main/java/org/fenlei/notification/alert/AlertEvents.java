package org.fenlei.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.contracts.AlertAcknowledged;
import org.fenlei.contracts.AlertEscalated;
import org.fenlei.contracts.AlertSent;
import org.fenlei.contracts.AlertUndeliverable;
import org.fenlei.kit.event.Outbox;
import org.fenlei.notification.alert.Alerts.Fired;
import org.fenlei.notification.alert.Alerts.Stored;
import org.fenlei.notification.alert.domain.AlertState;
import org.fenlei.notification.ladder.domain.RecipientRole;

/** Tells the others what became of alerts. No event carries a person's name or address. */
@ApplicationScoped
public class AlertEvents {
    private static final String MAIL = "MAIL";
    private static final String NOBODY = "";

    private final Outbox outbox;
    private final Clock clock;

    AlertEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of what was just stored: the alerts for which there is nobody to write to. */
    public void unreached(List<Fired> fired, List<Stored> stored) {
        Map<String, UUID> ids = stored.stream().collect(Collectors.toMap(Stored::key, Stored::id));
        fired.stream()
                .map(Fired::draft)
                .filter(draft -> draft.state() == AlertState.UNDELIVERABLE)
                .filter(draft -> ids.containsKey(draft.key().text()))
                .forEach(draft -> outbox.append(new AlertUndeliverable(
                        String.valueOf(ids.get(draft.key().text())),
                        1,
                        draft.key().kind().name(),
                        draft.key().subjectId(),
                        draft.concerning().get(0),
                        draft.key().rung(),
                        draft.line().dueDate(),
                        NOBODY,
                        MAIL,
                        String.valueOf(draft.reason()),
                        clock.instant())));
    }

    public void sent(AlertRow alert, String messageId) {
        if (RecipientRole.valueOf(alert.role()).escalates()) {
            outbox.append(new AlertEscalated(
                    alert.id().toString(),
                    alert.version(),
                    alert.subjectKind(),
                    alert.subjectId(),
                    alert.unitCodes().get(0),
                    alert.rung(),
                    alert.dueDate(),
                    contact(alert),
                    MAIL,
                    messageId,
                    clock.instant()));
        } else {
            outbox.append(new AlertSent(
                    alert.id().toString(),
                    alert.version(),
                    alert.subjectKind(),
                    alert.subjectId(),
                    alert.unitCodes().get(0),
                    alert.rung(),
                    alert.dueDate(),
                    contact(alert),
                    MAIL,
                    messageId,
                    clock.instant()));
        }
    }

    public void undeliverable(AlertRow alert, String reason) {
        outbox.append(new AlertUndeliverable(
                alert.id().toString(),
                alert.version(),
                alert.subjectKind(),
                alert.subjectId(),
                alert.unitCodes().get(0),
                alert.rung(),
                alert.dueDate(),
                contact(alert),
                MAIL,
                reason,
                clock.instant()));
    }

    void acknowledged(AlertRow alert, String byUnit, LocalDate until) {
        outbox.append(new AlertAcknowledged(
                alert.id().toString(),
                alert.version(),
                alert.subjectKind(),
                alert.subjectId(),
                byUnit,
                alert.rung(),
                alert.dueDate(),
                contact(alert),
                MAIL,
                until,
                clock.instant()));
    }

    private static String contact(AlertRow alert) {
        return alert.contactId() == null ? NOBODY : alert.contactId();
    }
}
