package org.fenlei.local.play.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day inside a window, or inside the next one: {@code 每月25日前}, {@code 次月5日前}. Written {@code WINDOW 1-10}, where
 * {@code *} is the last month or day.
 *
 * @param month month of the window from 1; 0 is its last
 * @param day day of that month; 0 is its last
 */
public record DueRule(boolean next, int month, int day) {

    private static final Pattern WRITTEN = Pattern.compile("(WINDOW|NEXT_WINDOW) (\\*|\\d+)-(\\*|\\d+)");

    public static DueRule parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a due rule: " + text);
        }
        return new DueRule(matcher.group(1).equals("NEXT_WINDOW"), number(matcher.group(2)), number(matcher.group(3)));
    }

    LocalDate due(Cycle cycle, Span window) {
        Span days = next ? cycle.next(window) : window;
        if (cycle == Cycle.WEEK) {
            return day == 0 ? days.to() : days.from().plusDays(day - 1L);
        }
        YearMonth chosen = month == 0
                ? YearMonth.from(days.to())
                : YearMonth.from(days.from()).plusMonths(month - 1L);
        return day == 0 || day > chosen.lengthOfMonth() ? chosen.atEndOfMonth() : chosen.atDay(day);
    }

    @Override
    public String toString() {
        return (next ? "NEXT_WINDOW " : "WINDOW ") + (month == 0 ? "*" : month) + "-" + (day == 0 ? "*" : day);
    }

    private static int number(String text) {
        return text.equals("*") ? 0 : Integer.parseInt(text);
    }
}
