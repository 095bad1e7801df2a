package org.fenlei.task.obligation.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a window's demand falls due, where the plan names one: 每月25日前 is day 25 of the window, 次月5日前 day 5
 * of the next window, 每季度首月10日前 day 10 of its first month.
 *
 * @param of whose days are counted
 * @param month month inside that window, from 1; null means the last (ignored for weeks)
 * @param day day of that month, of the week for weeks; null, or more than there are, means the last
 */
public record DueRule(
        Of of, @Nullable Integer month, @Nullable Integer day) {

    /** Whose days are counted. */
    public enum Of {
        WINDOW,
        NEXT_WINDOW
    }

    public DueRule {
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("No month " + month);
        }
        if (day != null && (day < 1 || day > 31)) {
            throw new IllegalArgumentException("No day " + day);
        }
    }

    /** The due date of a window. */
    public LocalDate dueDate(Recurrence recurrence, Window window) {
        Window days = of == Of.WINDOW ? window : recurrence.next(window);
        if (recurrence == Recurrence.WEEK) {
            return day == null || day > 7 ? days.to() : days.from().plusDays(day - 1L);
        }
        YearMonth first = YearMonth.from(days.from());
        YearMonth last = YearMonth.from(days.to());
        YearMonth chosen = month == null || month > ChronoUnit.MONTHS.between(first, last) + 1
                ? last
                : first.plusMonths(month - 1L);
        return day == null || day > chosen.lengthOfMonth() ? chosen.atEndOfMonth() : chosen.atDay(day);
    }
}
