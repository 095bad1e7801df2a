package org.fenlei.notification.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.mail.RenderedMail;
import org.fenlei.notification.mail.domain.PlainText;
import org.fenlei.notification.message.Attempt.Outcome;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands one mail over to the mail server and waits for its answer. For worker threads only: it blocks. */
@ApplicationScoped
class SmtpPost {
    /** 5xx replies that speak of this installation's login, not of the mail. */
    private static final Set<Integer> OURS = Set.of(530, 534, 535, 538);

    private static final Logger LOG = Logger.getLogger(SmtpPost.class);
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
        boolean refused = reply != null && reply.isPermanent() && !OURS.contains(reply.getReplyCode());
        return new Attempt(
                refused ? Outcome.REFUSED : Outcome.DEFERRED,
                took,
                reply == null ? null : reply.getReplyCode(),
                reply == null ? words(innermost(fault)) : said(reply, to));
    }

    private static String said(SMTPException reply, String to) {
        return PlainText.line(String.valueOf(reply.getMessage()).replace(to, "…"), LONGEST_DETAIL);
    }

    /** What befell the connection, for readers who know mails and not this program. The log has the rest. */
    private static String words(Throwable cause) {
        LOG.warnf("A mail could not be handed over: %s", cause);
        if (cause instanceof UnknownHostException) {
            return "找不到邮件服务器。 The mail server's name is not known.";
        }
        if (cause instanceof ConnectException) {
            return "邮件服务器拒绝连接。 The mail server takes no connection.";
        }
        if (cause instanceof TimeoutException) {
            return "邮件服务器未在时限内应答。 The mail server did not answer in time.";
        }
        if (cause instanceof SSLException || cause instanceof GeneralSecurityException) {
            return "无法与邮件服务器建立加密连接。 No encrypted connection to the mail server.";
        }
        if (cause instanceof NoStackTraceThrowable) {
            // What the client itself finds wrong in the talk with the server, such as STARTTLS that is not offered.
            String reason = PlainText.line(String.valueOf(cause.getMessage()), LONGEST_DETAIL);
            return "邮件未能交给邮件服务器。 The mail could not be handed over: " + reason;
        }
        return "与邮件服务器的连接中断。 The connection to the mail server broke.";
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
