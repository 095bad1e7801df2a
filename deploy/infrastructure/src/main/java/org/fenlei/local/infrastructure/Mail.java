package org.fenlei.local.infrastructure;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One received mail as the inbox tells it.
 *
 * @param id running number, from 1, in order of arrival
 * @param messageId the header as sent, angle brackets included
 * @param from bare address
 * @param to bare addresses of the envelope
 * @param date of the header, RFC 3339; that of arrival where the mail has none
 * @param receivedAt machine time of arrival
 * @param headers decoded; a repeated header's values are joined with a line break
 */
public record Mail(
        long id,
        String messageId,
        String from,
        List<String> to,
        String subject,
        String date,
        String receivedAt,
        String text,
        String html,
        Map<String, String> headers) {

    static Mail of(long id, MimeMessage message, List<String> recipients, Instant receivedAt)
            throws MessagingException, IOException {
        Map<String, String> headers = headers(message);
        return new Mail(
                id,
                header(message, "Message-ID"),
                from(message),
                List.copyOf(recipients),
                decoded(header(message, "Subject")),
                date(header(message, "Date"), receivedAt),
                rfc3339(receivedAt.atZone(ZoneId.systemDefault()).toOffsetDateTime()),
                body(message, "text/plain"),
                body(message, "text/html"),
                headers);
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        @Nullable String value = message.getHeader(name, null);
        return value == null ? "" : MimeUtility.unfold(value).trim();
    }

    private static String from(MimeMessage message) throws MessagingException {
        Address @Nullable [] from = message.getFrom();
        return from != null && from.length > 0 && from[0] instanceof InternetAddress address
                ? address.getAddress()
                : "";
    }

    private static String date(String header, Instant receivedAt) {
        String withoutComment = header.replaceAll("\\s*\\(.*\\)$", "");
        try {
            return rfc3339(OffsetDateTime.parse(withoutComment, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException noDate) {
            return rfc3339(receivedAt.atZone(ZoneId.systemDefault()).toOffsetDateTime());
        }
    }

    private static String rfc3339(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.merge(header.getName(), decoded(MimeUtility.unfold(header.getValue())), (a, b) -> a + "\n" + b);
        }
        return headers;
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException unknownCharset) {
            return value;
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part))) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = body(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String disposition(Part part) throws MessagingException {
        @Nullable String disposition = part.getDisposition();
        return disposition == null ? "" : disposition.toLowerCase(Locale.ROOT);
    }
}
