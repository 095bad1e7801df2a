package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Days of the year that a match names, or of the plan's year. */
final class Days {
    private static final Set<String> NEXT_YEAR = Set.of("明年", "次年", "来年", "翌年");

    private Days() {}

    static LocalDate of(Found found, Setting setting, int month, int day) {
        return clamped(year(found, setting), month, day);
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
