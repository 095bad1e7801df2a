package org.fenlei.notification.message.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.fenlei.notification.alert.domain.MailKind;

/**
 * What makes a mail the same mail, however often it is attempted. A digest is its recipient and local day; a mail sent at
 * once is the alerts that it carries.
 *
 * @param text unique in the message table
 */
public record MessageKey(MailKind kind, LocalDate day, String text) {

    public static MessageKey digest(String mailbox, LocalDate day) {
        return new MessageKey(MailKind.DIGEST, day, "DIGEST|" + mailbox.toLowerCase(Locale.ROOT) + "|" + day);
    }

    public static MessageKey atOnce(MailKind kind, String mailbox, LocalDate day, List<String> alertKeys) {
        String alerts = hash(String.join("\n", alertKeys.stream().sorted().toList()));
        return new MessageKey(kind, day, kind + "|" + mailbox.toLowerCase(Locale.ROOT) + "|" + day + "|" + alerts);
    }

    /** The Message-ID: the same for the same key, without telling the recipient's address. */
    public String messageId(String domain) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return "<" + name + "." + day.toString().replace("-", "") + "." + hash(text) + "@" + domain + ">";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
