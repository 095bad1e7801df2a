package org.fenlei.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

/**
 * Dates and instants as the API writes them. A year has four digits (RFC 3339, §5.6): what is farther away is a mistake,
 * and neither PostgreSQL nor arithmetic on it would get along with it.
 */
public final class WrittenTime {
    /** {@code 2023-04-30}. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private WrittenTime() {}

    /**
     * The date.
     *
     * @throws DateTimeParseException if the text is none
     */
    public static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    /**
     * The instant of a text with an offset.
     *
     * @throws DateTimeParseException if the text is none
     */
    public static Instant instant(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        if (time.getYear() < 0 || time.getYear() > 9998) {
            throw new DateTimeParseException("A year has four digits", text, 0);
        }
        return time.toInstant();
    }
}
