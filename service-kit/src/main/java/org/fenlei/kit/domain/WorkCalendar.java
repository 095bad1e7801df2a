package org.fenlei.kit.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Working days under the Chinese statutory holidays and make-up working days, year by year. A year that is missing or
 * empty counts Monday to Friday and is {@linkplain #provisional provisional}; it never means "no holidays".
 *
 * @param years the published arrangement of each known year
 */
public record WorkCalendar(Map<Integer, Year> years) {

    /** As far as a ladder reaches past a due date: the 15th working day after it, a spring festival between. */
    private static final int DAYS_AFTER = 31;

    /** As far as a ladder reaches before a due date: the 7th working day before it, a new year's day between. */
    private static final int DAYS_BEFORE = 14;

    /**
     * One year's arrangement.
     *
     * @param offWeekdays days off that fall on Monday to Friday
     * @param workingWeekends Saturdays and Sundays that are worked
     * @param source the notice that published it
     */
    public record Year(Set<LocalDate> offWeekdays, Set<LocalDate> workingWeekends, String source) {
        public Year {
            offWeekdays = Set.copyOf(offWeekdays);
            workingWeekends = Set.copyOf(workingWeekends);
        }

        private boolean empty() {
            return offWeekdays.isEmpty() && workingWeekends.isEmpty();
        }
    }

    public WorkCalendar {
        years = Map.copyOf(years);
    }

    /** Whether results that touch this year rest on a guess, because its arrangement is not published yet. */
    public boolean provisional(int year) {
        Year known = years.get(year);
        return known == null || known.empty();
    }

    /** Those of the years that are provisional, in their order. */
    public Set<Integer> provisional(Collection<Integer> among) {
        return among.stream().filter(this::provisional).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether what is reckoned around this due date rests on a guess: the effective date, or a reminder or escalation,
     * which may lie in another year than the date itself.
     */
    public boolean provisional(LocalDate due) {
        return yearsAround(due).stream().anyMatch(this::provisional);
    }

    /** The years of the days that are reckoned around a due date, from two weeks before it to a month after. */
    public static Set<Integer> yearsAround(LocalDate due) {
        return IntStream.rangeClosed(
                        due.minusDays(DAYS_BEFORE).getYear(),
                        due.plusDays(DAYS_AFTER).getYear())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isWorkingDay(LocalDate date) {
        @Nullable Year year = years.get(date.getYear());
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (year == null) {
            return !weekend;
        }
        return weekend
                ? year.workingWeekends().contains(date)
                : !year.offWeekdays().contains(date);
    }

    /** The last working day on or before the date. */
    public LocalDate previousWorkingDay(LocalDate onOrBefore) {
        LocalDate day = onOrBefore;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first working day on or after the date. */
    public LocalDate nextWorkingDay(LocalDate onOrAfter) {
        LocalDate day = onOrAfter;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day before the date, the date itself not counted; 0 is the date itself. */
    public LocalDate minusWorkingDays(LocalDate date, int n) {
        LocalDate day = requireCount(date, n);
        for (int left = n; left > 0; left--) {
            day = previousWorkingDay(day.minusDays(1));
        }
        return day;
    }

    /** The n-th working day after the date, the date itself not counted; 0 is the date itself. */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        LocalDate day = requireCount(date, n);
        for (int left = n; left > 0; left--) {
            day = nextWorkingDay(day.plusDays(1));
        }
        return day;
    }

    /** The effective date of a nominal one. */
    public LocalDate roll(LocalDate nominal, RollPolicy policy) {
        return switch (policy) {
            case NONE -> nominal;
            case PREVIOUS -> previousWorkingDay(nominal);
            case NEXT -> nextWorkingDay(nominal);
        };
    }

    private static LocalDate requireCount(LocalDate date, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a count of working days is not negative: " + n);
        }
        return date;
    }
}
