package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Days of the year that a match names, or of the plan's year. */
final class Days {
    private static final Set<String> NEXT_YEAR = Set.of("明年", "次年", "来年", "翌年");

    private Days() {}

    static LocalDate of(Found found, Setting setting, int month, int day) {
        LocalDate date = clamped(year(found, setting), month, day);
        return isOfDeadline(date, setting) && !found.has("year") && !found.has("relative")
                ? clamped(date.getYear() + 1, month, day)
                : date;
    }

    /** 1月10日前报送总结, where the deadline is 次年1月10日前: the same January. */
    private static boolean isOfDeadline(LocalDate date, Setting setting) {
        return date.getYear() == setting.year()
                && setting.dues().stream()
                        .anyMatch(due -> due.getYear() == setting.year() + 1
                                && date.getMonth() == due.getMonth()
                                && date.getDayOfMonth() <= due.getDayOfMonth());
    }

    /** The day, or the month's last if it has no such day. */
    static LocalDate clamped(int year, int month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return of.atDay(Math.min(day, of.lengthOfMonth()));
    }

    static int year(Found found, Setting setting) {
        if (NEXT_YEAR.contains(found.text("relative").orElse(""))) {
            return setting.year() + 1;
        }
        return found.text("year")
                .flatMap(year -> Numerals.within(year, 0, 9999))
                .map(year -> year < 100 ? 2000 + year : year)
                .orElse(setting.year());
    }
}
