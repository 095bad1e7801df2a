package org.fenlei.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.digest.domain.DigestHour;
import org.fenlei.notification.ladder.Timetables;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.message.MailBell;
import org.fenlei.notification.message.Messages;
import org.fenlei.notification.message.NewMessage;
import org.fenlei.notification.message.domain.MessageKey;
import org.fenlei.notification.timer.TimerBeat;
import org.fenlei.notification.watch.Watches;

/**
 * Makes up mails from the alerts that wait, and so fixes their lines before anything is sent. It waits until every due
 * timer has fired, however many batches and replicas that takes: otherwise a recipient would get several mails where one
 * is meant.
 */
@ApplicationScoped
class MakeUpMails implements TimerBeat {
    private static final int MAILS_AT_ONCE = 500;

    private final PendingAlerts pending;
    private final Messages messages;
    private final Watches watches;
    private final Timetables timetables;
    private final MailBell bell;
    private final EntireDistrict district;
    private final Clock clock;

    MakeUpMails(
            PendingAlerts pending,
            Messages messages,
            Watches watches,
            Timetables timetables,
            MailBell bell,
            EntireDistrict district,
            Clock clock) {
        this.pending = pending;
        this.messages = messages;
        this.watches = watches;
        this.timetables = timetables;
        this.bell = bell;
        this.district = district;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public boolean beat() {
        int made = district.call(this::makeUp);
        if (made > 0) {
            bell.ring();
        }
        return made > 0;
    }

    /** How many alerts could be put into a mail now. */
    long ready() {
        Instant now = clock.instant();
        return pending.ready(digestDay(timetables.current(), now));
    }

    private int makeUp() {
        Instant now = clock.instant();
        if (watches.anyDue(now) || !pending.alone()) {
            return 0;
        }
        Timetable timetable = timetables.current();
        LocalDate today = timetable.hour().dayOf(now);
        List<PendingAlert> alerts = pending.take(digestDay(timetable, now), MAILS_AT_ONCE);
        if (alerts.isEmpty()) {
            return 0;
        }
        Map<String, List<PendingAlert>> mails = new LinkedHashMap<>();
        alerts.forEach(alert -> mails.computeIfAbsent(alert.kind() + "|" + alert.email(), key -> new ArrayList<>())
                .add(alert));
        messages.add(mails.values().stream()
                .map(lines -> message(lines, today, timetable))
                .toList());
        return mails.size();
    }

    private static Optional<LocalDate> digestDay(Timetable timetable, Instant now) {
        return new DigestHour(timetable.hour(), timetable.calendar()).open(now);
    }

    private static NewMessage message(List<PendingAlert> lines, LocalDate today, Timetable timetable) {
        PendingAlert first = lines.get(0);
        MailKind kind = MailKind.valueOf(first.kind());
        MessageKey key = kind == MailKind.DIGEST
                ? MessageKey.digest(first.email(), today)
                : MessageKey.atOnce(
                        kind,
                        first.email(),
                        today,
                        lines.stream().map(PendingAlert::key).toList());
        return new NewMessage(
                key,
                first.email(),
                first.contactId(),
                first.recipientName(),
                first.recipientUnit(),
                highest(lines),
                timetable
                        .ladder()
                        .inOrder(lines.stream().map(PendingAlert::rung).toList()),
                lines.stream().map(PendingAlert::id).toList());
    }

    /** A mailbox may be escalated to in several roles at once; the mail speaks to the highest. */
    private static String highest(List<PendingAlert> lines) {
        return lines.stream()
                .map(line -> RecipientRole.valueOf(line.role()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .name();
    }
}
