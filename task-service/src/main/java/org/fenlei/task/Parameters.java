package org.fenlei.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Storable;
import org.fenlei.kit.page.DayParameter;
import org.fenlei.kit.problem.CommonRefusal;
import org.jspecify.annotations.Nullable;

/** Parameters that come as text: read, or refused by name. */
public final class Parameters {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Parameters() {}

    /** A year, null if absent or blank. */
    public static @Nullable Integer year(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String digits = text.strip();
        int year = digits.matches("\\d{4}") ? Integer.parseInt(digits) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw refusal(name, "NOT_A_YEAR", FIRST_YEAR + "–" + LAST_YEAR);
        }
        return year;
    }

    /** A whole number from the least to the most, null if absent or blank. */
    public static @Nullable Integer number(String name, @Nullable String text, int least, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, together with what is out of range
        }
        throw refusal(name, "OUT_OF_RANGE", least + "–" + most);
    }

    /** A date, null if absent or blank. */
    public static @Nullable LocalDate date(String name, @Nullable String text) {
        return DayParameter.read(name, text);
    }

    /** An id, null if absent or blank. */
    public static @Nullable UUID id(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException notAnId) {
            throw refusal(name, "NOT_AN_ID", "UUID");
        }
    }

    /** One of an enum's constants, null if absent or blank. */
    public static <E extends Enum<E>> @Nullable E code(String name, @Nullable String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw refusal(name, "UNKNOWN_CODE", List.of(type.getEnumConstants()).toString());
    }

    /** A short text, null if absent or blank; refused if nothing like it can be stored. */
    public static @Nullable String text(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > 200 || !Storable.is(text)) {
            throw refusal(name, "NOT_A_TEXT", "≤ 200");
        }
        return text.strip();
    }

    private static Refusal refusal(String name, String code, String message) {
        return new Refusal(CommonRefusal.VALIDATION_FAILED, List.of(new FieldError(name, code, message)));
    }
}
