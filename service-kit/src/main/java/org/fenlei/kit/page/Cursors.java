package org.fenlei.kit.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.time.WrittenTime;

/** Opaque cursors: the values of the sort keys of the last row on a page. */
public final class Cursors {
    private static final char SEPARATOR = '\u001f';

    private Cursors() {}

    /** The cursor that continues after a row with these sort keys. */
    public static String encode(Object... keys) {
        List<String> texts = new ArrayList<>();
        for (Object key : keys) {
            texts.add(key.toString().replace(SEPARATOR, ' '));
        }
        String joined = String.join(String.valueOf(SEPARATOR), texts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The sort keys in a cursor.
     *
     * @param keys how many there must be
     * @throws Refusal VALIDATION_FAILED if this is no cursor of such a list
     */
    public static List<String> decode(String cursor, int keys) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> values = List.of(joined.split(String.valueOf(SEPARATOR), -1));
            if (values.size() == keys && !joined.contains("\u0000")) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** A sort key that is an id; refused as {@link #unreadable()} if it is none. */
    public static UUID id(String key) {
        return converted(key, UUID::fromString);
    }

    /** A sort key that is a place in an order, or a version. */
    static int position(String key) {
        return converted(key, Integer::parseInt);
    }

    /** A sort key that is a date. */
    public static LocalDate day(String key) {
        return converted(key, WrittenTime::day);
    }

    /** A sort key that is an instant. */
    public static Instant instant(String key) {
        return converted(key, WrittenTime::instant);
    }

    private static <T> T converted(String key, Function<String, T> conversion) {
        try {
            return conversion.apply(key);
        } catch (DateTimeParseException | IllegalArgumentException foreign) {
            throw unreadable();
        }
    }

    /** The refusal of a cursor whose values do not fit. */
    public static Refusal unreadable() {
        return new Refusal(
                CommonRefusal.VALIDATION_FAILED,
                List.of(new FieldError("cursor", "NOT_A_CURSOR", "use nextCursor of the page before")));
    }
}
