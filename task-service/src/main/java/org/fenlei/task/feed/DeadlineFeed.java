package org.fenlei.task.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed as it is served. */
@Schema(
        name = "DeadlineFeed",
        type = SchemaType.STRING,
        description = "An iCalendar object (RFC 5545), UTF-8",
        examples = "BEGIN:VCALENDAR")
record DeadlineFeed(String text) {

    private static final int TAG_OCTETS = 16;

    byte[] octets() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** It has no version: it is reckoned, and other on another day. */
    String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(octets());
            return HexFormat.of().formatHex(digest, 0, TAG_OCTETS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
