package org.fenlei.local.infrastructure;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/** An SMTP server that takes every mail for anybody and puts it on disk before it says so. */
final class MailSink implements AutoCloseable {
    private final GreenMail server;

    private MailSink(GreenMail server) {
        this.server = server;
    }

    static MailSink start(int port, MailStore store, Clock clock) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, recipient) -> {
            if (recipient.equals(message.getToAddresses().iterator().next())) {
                keep(message, store, clock);
            }
            return new Nobody(recipient.getEmail());
        });
        return new MailSink(server);
    }

    /** GreenMail calls once for each recipient, in the order of the envelope; a mail is kept once. */
    private static void keep(MovingMessage message, MailStore store, Clock clock) {
        List<String> recipients =
                message.getToAddresses().stream().map(MailAddress::getEmail).toList();
        try {
            store.append(id -> read(id, message.getMessage(), recipients, clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail read(long id, MimeMessage message, List<String> recipients, Clock clock) {
        try {
            return Mail.of(id, message, recipients, clock.instant());
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Unreadable mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A mailbox that keeps nothing: the store already has the mail. */
    private record Nobody(String address) implements GreenMailUser {
        @Override
        public String getEmail() {
            return address;
        }

        @Override
        public String getLogin() {
            return address;
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getQualifiedMailboxName() {
            return address;
        }

        @Override
        public void deliver(MovingMessage message) {}

        @Override
        public void deliver(MimeMessage message) {}

        @Override
        public void create() {}

        @Override
        public void delete() {}

        @Override
        public void setPassword(String password) {}

        @Override
        public void authenticate(String password) {}
    }
}
