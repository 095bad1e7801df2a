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
import java.util.function.Supplier;
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
import org.jboss.logging.Logger;

/**
 * Makes up mails from the alerts that wait, and so fixes their lines before anything is sent. It waits until every due
 * timer has fired, however many batches and replicas that takes: otherwise a recipient would get several mails where one
 * is meant. Mails are made up many at a time; one that is refused rests and is tried again, and the others go on.
 */
@ApplicationScoped
class MakeUpMails implements TimerBeat {
    private static final Logger LOG = Logger.getLogger(MakeUpMails.class);
    private static final int MAILS_AT_ONCE = 500;

    private final PendingAlerts pending;
    private final MailRests rests;
    private final Messages messages;
    private final Watches watches;
    private final Timetables timetables;
    private final MailBell bell;
    private final EntireDistrict district;
    private final Clock clock;

    MakeUpMails(
            PendingAlerts pending,
            MailRests rests,
            Messages messages,
            Watches watches,
            Timetables timetables,
            MailBell bell,
            EntireDistrict district,
            Clock clock) {
        this.pending = pending;
        this.rests = rests;
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

    /** Makes up what is due, one portion of it. */
    @Override
    public boolean beat() {
        int made = together();
        if (made > 0) {
            bell.ring();
        }
        return made > 0;
    }

    /** How many alerts could be put into a mail now. */
    long ready() {
        return pending.ready(digestDay(timetables.current(), clock.instant()));
    }

    /** How many mails could be made up now, had that not failed. */
    long aside() {
        return pending.aside(digestDay(timetables.current(), clock.instant()));
    }

    private int together() {
        try {
            return district.call(() -> makeUp(this::due));
        } catch (RuntimeException fault) {
            LOG.warn("Mails could not be made up together; they are made up one by one", fault);
            return oneByOne();
        }
    }

    /** Finds the mail that cannot be made up, so that it rests and the others go on. */
    private int oneByOne() {
        int made = 0;
        for (DueMail mail : district.call(this::due)) {
            try {
                made += district.call(() -> makeUp(() -> List.of(mail)));
            } catch (RuntimeException fault) {
                LOG.errorf(
                        fault,
                        "The %s mail whose first alert is %s could not be made up; it rests and is tried again",
                        mail.kind(),
                        mail.firstAlert());
                district.run(() -> rests.fault(mail));
            }
        }
        return made;
    }

    private List<DueMail> due() {
        return pending.due(digestDay(timetables.current(), clock.instant()), MAILS_AT_ONCE);
    }

    private int makeUp(Supplier<List<DueMail>> which) {
        Instant now = clock.instant();
        if (watches.anyDue(now) || !pending.alone()) {
            return 0;
        }
        List<DueMail> due = which.get();
        if (due.isEmpty()) {
            return 0;
        }
        Timetable timetable = timetables.current();
        LocalDate today = timetable.hour().dayOf(now);
        Map<String, List<PendingAlert>> mails = new LinkedHashMap<>();
        pending.take(due, digestDay(timetable, now))
                .forEach(alert -> mails.computeIfAbsent(alert.kind() + "|" + alert.email(), key -> new ArrayList<>())
                        .add(alert));
        messages.add(mails.values().stream()
                .map(lines -> message(lines, today, timetable))
                .toList());
        rests.over(due);
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
