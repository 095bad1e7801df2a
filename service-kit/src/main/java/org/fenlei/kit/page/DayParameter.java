package org.fenlei.kit.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.time.WrittenTime;
import org.jspecify.annotations.Nullable;

/** Dates as query parameters. */
public final class DayParameter {
    private DayParameter() {}

    /**
     * The date; null where there is none.
     *
     * @throws Refusal VALIDATION_FAILED if the text is no date
     */
    public static @Nullable LocalDate read(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return WrittenTime.day(text.strip());
        } catch (DateTimeParseException notADate) {
            Refusal refusal = new Refusal(
                    CommonRefusal.VALIDATION_FAILED, List.of(new FieldError(name, "NOT_A_DATE", "2023-04-30")));
            refusal.initCause(notADate);
            throw refusal;
        }
    }
}
