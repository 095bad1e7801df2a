package org.fenlei.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.alert.AlertEvents;
import org.fenlei.notification.alert.AlertRow;
import org.fenlei.notification.alert.domain.AlertState;
import org.fenlei.notification.ladder.Timetables;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.message.WriteLetter.Written;
import org.fenlei.notification.message.domain.HeaderText;
import org.fenlei.notification.message.domain.Retry;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lease, send, mark: each a transaction or none. A crash between send and mark leaves the lease to run out, and the mail
 * is sent again under the same Message-ID; that is the only way in which a mail can arrive twice.
 */
@ApplicationScoped
class SendMail {
    private static final Logger LOG = Logger.getLogger(SendMail.class);

    private final Messages messages;
    private final WriteLetter writeLetter;
    private final SmtpPost post;
    private final AlertEvents events;
    private final Timetables timetables;
    private final EntireDistrict district;
    private final KitConfig kit;
    private final Retry retry;
    private final String from;

    SendMail(
            Messages messages,
            WriteLetter writeLetter,
            SmtpPost post,
            AlertEvents events,
            Timetables timetables,
            EntireDistrict district,
            KitConfig kit,
            NotificationConfig config) {
        this.messages = messages;
        this.writeLetter = writeLetter;
        this.post = post;
        this.events = events;
        this.timetables = timetables;
        this.district = district;
        this.kit = kit;
        this.retry = new Retry(
                config.sending().firstPause(),
                config.sending().longestPause(),
                config.sending().attempts());
        this.from = HeaderText.mailbox(config.sender().name(), config.sender().address());
    }

    List<MessageRow> lease(int most, Duration lease) {
        return district.call(() -> messages.lease(most, lease));
    }

    void giveBack(MessageRow message) {
        district.run(() -> messages.giveBack(message));
    }

    /** One attempt; whatever becomes of it is written down. */
    void send(MessageRow message) {
        Lines lines = district.call(() -> new Lines(messages.lines(message.id()), timetables.current()));
        if (lines.alerts().isEmpty()) {
            district.run(() -> messages.end(message, "CANCELLED", AlertState.CANCELLED.name(), null, null));
            return;
        }
        Written written = writeLetter.write(message, lines.alerts(), lines.timetable());
        Attempt attempt = post.send(
                message.email(),
                written.mail(),
                MailHeaders.of(message, written.lines(), written.mail().subject(), from, kit.zone()));
        district.run(() -> mark(message, written.mail().subject(), attempt));
    }

    private void mark(MessageRow message, String subject, Attempt attempt) {
        messages.attempted(message, attempt);
        @Nullable String detail = attempt.detail();
        switch (attempt.outcome()) {
            case ACCEPTED ->
                messages.end(message, "SENT", AlertState.SENT.name(), subject, null)
                        .forEach(alert -> events.sent(alert, message.messageId()));
            case REFUSED -> undeliverable(message, subject, detail);
            case DEFERRED -> {
                if (retry.isLast(message.attempt())) {
                    undeliverable(message, subject, detail);
                } else {
                    LOG.warnf("Mail %s is tried again later: %s", message.messageId(), detail);
                    messages.postpone(message, retry.pauseAfter(message.attempt()), String.valueOf(detail));
                }
            }
        }
    }

    private void undeliverable(MessageRow message, String subject, @Nullable String detail) {
        LOG.warnf("Mail %s cannot be delivered: %s", message.messageId(), detail);
        messages.end(message, "FAILED", AlertState.UNDELIVERABLE.name(), subject, detail)
                .forEach(alert -> events.undeliverable(alert, "MAIL_REFUSED"));
    }

    private record Lines(List<AlertRow> alerts, Timetable timetable) {}
}
