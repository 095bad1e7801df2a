package org.fenlei.task.obligation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * When a demand comes round and falls due.
 *
 * @param period how often; null for a demand of once
 * @param dueDate the date of a demand of once; otherwise the last day on which windows may begin
 * @param dueRule the day inside or after each window; null for its last
 * @param validFrom the first day that counts
 */
public record Timing(
        @Nullable Recurrence period,
        @Nullable LocalDate dueDate,
        @Nullable DueRule dueRule,
        @Nullable LocalDate validFrom) {

    /** How many years before or after its plan's a demand that comes round may reach: as far as five-year plans do. */
    public static final int YEARS_AWAY = 5;

    /** How many years after its plan's any other date may lie: beyond the longest goals, and short of slips of the pen. */
    private static final int FORESEEN_YEARS = 50;

    private static final String TOO_FAR = "TOO_FAR_FROM_THE_YEAR";

    /**
     * The windows of a demand that comes round, in order: those of its plan's year, and of the years before and after it
     * that its first or last day names.
     *
     * @param year the plan's
     */
    public List<Window> windows(Recurrence rhythm, int year) {
        int first = validFrom == null ? year : Math.max(year - YEARS_AWAY, Math.min(year, validFrom.getYear()));
        int last = dueDate == null ? year : Math.min(year + YEARS_AWAY, Math.max(year, dueDate.getYear()));
        return IntStream.rangeClosed(first, last)
                .mapToObj(rhythm::windowsOf)
                .flatMap(List::stream)
                .filter(window -> validFrom == null || !window.endsBefore(validFrom))
                .filter(window -> dueDate == null || !window.from().isAfter(dueDate))
                .toList();
    }

    /** A due date of a single assignment that lies too far after its plan's year; empty if it does not. */
    public static List<FieldError> beyondWhatIsForeseen(LocalDate dueDate, int year) {
        int last = year + FORESEEN_YEARS;
        return dueDate.getYear() <= last
                ? List.of()
                : List.of(new FieldError("/dueDate", TOO_FAR, dueDate.getYear() + " > " + last));
    }

    /** Days that lie too far from its plan's year; empty if none does. */
    public List<FieldError> tooFarFrom(int year) {
        List<FieldError> errors = new ArrayList<>();
        String allowed = (year - YEARS_AWAY) + "–" + (year + YEARS_AWAY);
        if (period != null && dueDate != null && dueDate.getYear() > year + YEARS_AWAY) {
            errors.add(new FieldError("/dueDate", TOO_FAR, allowed));
        }
        if (period == null && dueDate != null) {
            errors.addAll(beyondWhatIsForeseen(dueDate, year));
        }
        if (period != null && validFrom != null && validFrom.getYear() < year - YEARS_AWAY) {
            errors.add(new FieldError("/validFrom", TOO_FAR, allowed));
        }
        return errors;
    }

    /** The day that the plan itself names: of a window, or of a demand of once. Null where it names none. */
    public @Nullable LocalDate dueOn(Window window) {
        if (period == null) {
            return dueDate;
        }
        return dueRule == null ? window.to() : dueRule.dueDate(period, window);
    }
}
