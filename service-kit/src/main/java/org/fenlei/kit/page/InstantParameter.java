package org.fenlei.kit.page;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.time.WrittenTime;
import org.jspecify.annotations.Nullable;

/** Instants as query parameters. */
public final class InstantParameter {
    private InstantParameter() {}

    /** The instant; null where there is none, or where it cannot be read and an error was added. */
    public static @Nullable Instant read(String name, @Nullable String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return WrittenTime.instant(text);
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError(name, "NOT_AN_INSTANT", "2023-03-31T09:00:00+08:00"));
            return null;
        }
    }
}
