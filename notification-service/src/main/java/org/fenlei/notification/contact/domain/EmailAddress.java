package org.fenlei.notification.contact.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mailbox in the plain form of RFC 5321 without quoted parts, in lower case: two spellings of one mailbox are one
 * recipient. Nothing that could begin a second header or a second recipient passes.
 */
public record EmailAddress(String text) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    public EmailAddress {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String raw) {
        String text = raw.strip().toLowerCase(Locale.ROOT);
        return isAddress(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL_PART
                && FORM.matcher(text).matches();
    }
}
