package org.fenlei.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.event.BacklogSource;
import org.fenlei.notification.message.MailBell;
import org.fenlei.notification.message.Messages;
import org.fenlei.notification.timer.TimerBell;
import org.fenlei.notification.watch.Watches;

/**
 * What is due and not done: {@code timersDue}, the watches with a due rung and the alerts that wait for their mail,
 * {@code timersAside}, those of the watches that failed so often that mails no longer wait for them, {@code mailsAside},
 * the mails that could not be made up and rest, and {@code mailsPending}. Who asks is waiting, so what is found due is
 * begun at once.
 */
@ApplicationScoped
class NotificationBacklog implements BacklogSource {
    private final Watches watches;
    private final MakeUpMails mails;
    private final Messages messages;
    private final TimerBell timers;
    private final MailBell workers;
    private final EntireDistrict district;
    private final Clock clock;

    NotificationBacklog(
            Watches watches,
            MakeUpMails mails,
            Messages messages,
            TimerBell timers,
            MailBell workers,
            EntireDistrict district,
            Clock clock) {
        this.watches = watches;
        this.mails = mails;
        this.messages = messages;
        this.timers = timers;
        this.workers = workers;
        this.district = district;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> pending() {
        // In the order of the work: what moves on while it is counted is then counted at its next place.
        return district.call(() -> {
            long due = watches.due(clock.instant()) + mails.ready();
            long unsent = messages.pending();
            if (due > 0) {
                timers.ring();
            }
            if (unsent > 0) {
                workers.ring();
            }
            Map<String, Long> pending = new LinkedHashMap<>();
            pending.put("timersDue", due);
            pending.put("timersAside", watches.aside(clock.instant()));
            pending.put("mailsAside", mails.aside());
            pending.put("mailsPending", unsent);
            return pending;
        });
    }
}
