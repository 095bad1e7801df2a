package org.fenlei.notification.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.mail.RenderedMail;
import org.fenlei.notification.mail.domain.PlainText;
import org.fenlei.notification.message.Attempt.Outcome;
import org.jspecify.annotations.Nullable;

/** Hands one mail over to the mail server and waits for its answer. For worker threads only: it blocks. */
@ApplicationScoped
class SmtpPost {
    /** 5xx replies that speak of this installation's login, not of the mail. */
    private static final Set<Integer> OURS = Set.of(530, 534, 535, 538);

    private static final int LONGEST_DETAIL = 500;

    private final Mailer mailer;
    private final String sender;

    SmtpPost(Mailer mailer, NotificationConfig config) {
        this.mailer = mailer;
        this.sender = config.sender().address();
    }

    Attempt send(String to, RenderedMail mail, Map<String, List<String>> headers) {
        long begun = System.nanoTime();
        try {
            // The subject is among the headers: encoded by us, because the client splits characters between words.
            mailer.send(new Mail()
                    .setTo(List.of(to))
                    .setFrom(sender)
                    .setText(mail.text())
                    .setHtml(mail.html())
                    .setHeaders(headers));
            return new Attempt(Outcome.ACCEPTED, since(begun), null, null);
        } catch (RuntimeException fault) {
            return judge(fault, to, since(begun));
        }
    }

    private static Attempt judge(RuntimeException fault, String to, Duration took) {
        @Nullable SMTPException reply = reply(fault);
        Throwable cause = reply == null ? innermost(fault) : reply;
        String detail = PlainText.line(String.valueOf(cause.getMessage()).replace(to, "…"), LONGEST_DETAIL);
        boolean refused = reply != null && reply.isPermanent() && !OURS.contains(reply.getReplyCode());
        return new Attempt(
                refused ? Outcome.REFUSED : Outcome.DEFERRED,
                took,
                reply == null ? null : reply.getReplyCode(),
                reply == null ? cause.getClass().getSimpleName() + ": " + detail : detail);
    }

    private static @Nullable SMTPException reply(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return smtp;
            }
        }
        return null;
    }

    private static Throwable innermost(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
