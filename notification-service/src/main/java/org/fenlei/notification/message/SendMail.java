package org.fenlei.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.alert.AlertEvents;
import org.fenlei.notification.alert.AlertRow;
import org.fenlei.notification.alert.domain.AlertState;
import org.fenlei.notification.ladder.Timetables;
import org.fenlei.notification.mail.RenderedMail;
import org.fenlei.notification.message.Attempt.Outcome;
import org.fenlei.notification.message.WriteLetter.Written;
import org.fenlei.notification.message.domain.HeaderText;
import org.fenlei.notification.message.domain.Retry;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lease, send, mark: each a transaction or none. Where a crash, or a database that refuses to write, comes between send
 * and mark, the mail is sent again under the same Message-ID; that is the only way in which a mail can arrive twice.
 */
@ApplicationScoped
class SendMail {
    private static final Logger LOG = Logger.getLogger(SendMail.class);
    /** Nothing of the cause: readers of the delivery log know mails and not this program. The log has the rest. */
    private static final Attempt UNWRITTEN =
            new Attempt(Outcome.DEFERRED, Duration.ZERO, null, "邮件内容未能生成。 The mail could not be written.");

    private static final String IN_DOUBT = "结果未能记录，将再次发送。 The outcome could not be written down; it is sent again.";

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

    /** After an attempt of which nothing could be written down: it goes again, later each time. */
    void putOff(MessageRow message, Duration atLeast) {
        Duration pause = retry.pauseAfter(message.attempt());
        district.run(() -> messages.postpone(message, pause.compareTo(atLeast) < 0 ? atLeast : pause, IN_DOUBT));
    }

    /** One attempt; whatever becomes of it is written down. */
    void send(MessageRow message) {
        Optional<Written> written;
        try {
            written = district.call(() -> write(message));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Mail %s could not be written; it is tried again later", message.messageId());
            district.run(() -> mark(message, null, UNWRITTEN));
            return;
        }
        if (written.isEmpty()) {
            district.run(() -> messages.end(message, "CANCELLED", AlertState.CANCELLED.name(), null, null));
            return;
        }
        RenderedMail mail = written.get().mail();
        Attempt attempt = post.send(
                message.email(),
                mail,
                MailHeaders.of(message, written.get().lines(), mail.subject(), from, kit.zone()));
        district.run(() -> mark(message, mail.subject(), attempt));
    }

    /** The mail, or nothing if all its lines were withdrawn. */
    private Optional<Written> write(MessageRow message) {
        List<AlertRow> lines = messages.lines(message.id());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(writeLetter.write(message, lines, timetables.current()));
    }

    private void mark(MessageRow message, @Nullable String subject, Attempt attempt) {
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

    private void undeliverable(MessageRow message, @Nullable String subject, @Nullable String detail) {
        LOG.warnf("Mail %s cannot be delivered: %s", message.messageId(), detail);
        messages.end(message, "FAILED", AlertState.UNDELIVERABLE.name(), subject, detail)
                .forEach(alert -> events.undeliverable(alert, "MAIL_REFUSED"));
    }
}
