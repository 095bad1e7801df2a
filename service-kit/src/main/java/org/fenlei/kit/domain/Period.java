package org.fenlei.kit.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar window: a quarter is January to March, never the last 90 days. Written {@code 2023}, {@code 2023-H1},
 * {@code 2023-Q2}, {@code 2023-B3} (two months), {@code 2023-04} or {@code 2023-W05}.
 *
 * @param number which one of its kind in the year, from 1; a year is number 1
 */
public record Period(PeriodKind kind, int year, int number) implements Comparable<Period> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:([HQBW])(\\d{1,2})|(\\d{2})))?");

    public Period {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("a year has four digits: " + year);
        }
        if (number < 1 || number > count(kind, year)) {
            throw new IllegalArgumentException("no such " + kind + " in " + year + ": " + number);
        }
    }

    /** The window of this kind that holds the date. */
    public static Period of(PeriodKind kind, LocalDate date) {
        int month = date.getMonthValue();
        return switch (kind) {
            case WEEK ->
                new Period(kind, date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH, TWO_MONTHS, QUARTER, HALF_YEAR, YEAR ->
                new Period(kind, date.getYear(), (month - 1) / months(kind) + 1);
        };
    }

    public static Period of(YearMonth month) {
        return new Period(PeriodKind.MONTH, month.getYear(), month.getMonthValue());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is no period
     */
    public static Period parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(4) != null) {
            return new Period(PeriodKind.MONTH, year, Integer.parseInt(m.group(4)));
        }
        if (m.group(2) == null) {
            return new Period(PeriodKind.YEAR, year, 1);
        }
        PeriodKind kind =
                switch (m.group(2)) {
                    case "H" -> PeriodKind.HALF_YEAR;
                    case "Q" -> PeriodKind.QUARTER;
                    case "B" -> PeriodKind.TWO_MONTHS;
                    default -> PeriodKind.WEEK;
                };
        return new Period(kind, year, Integer.parseInt(m.group(3)));
    }

    /** Every window of this kind that has a day between the two dates, in order. */
    public static List<Period> between(PeriodKind kind, LocalDate first, LocalDate last) {
        List<Period> windows = new ArrayList<>();
        for (Period window = of(kind, first); !window.first().isAfter(last); window = window.next()) {
            windows.add(window);
        }
        return List.copyOf(windows);
    }

    /** The first day. */
    public LocalDate first() {
        if (kind == PeriodKind.WEEK) {
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                    .with(java.time.DayOfWeek.MONDAY);
        }
        return LocalDate.of(year, (number - 1) * months(kind) + 1, 1);
    }

    /** The last day. */
    public LocalDate last() {
        return kind == PeriodKind.WEEK
                ? first().plusDays(6)
                : first().plusMonths(months(kind)).minusDays(1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first()) && !date.isAfter(last());
    }

    public Period next() {
        return of(kind, last().plusDays(1));
    }

    public Period previous() {
        return of(kind, first().minusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        int byStart = first().compareTo(other.first());
        return byStart != 0 ? byStart : last().compareTo(other.last());
    }

    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case HALF_YEAR -> String.format(Locale.ROOT, "%04d-H%d", year, number);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, number);
            case TWO_MONTHS -> String.format(Locale.ROOT, "%04d-B%d", year, number);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, number);
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", year, number);
        };
    }

    private static int months(PeriodKind kind) {
        return switch (kind) {
            case WEEK -> throw new IllegalArgumentException("a week is not made of months");
            case MONTH -> 1;
            case TWO_MONTHS -> 2;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }

    private static int count(PeriodKind kind, int year) {
        return kind == PeriodKind.WEEK
                ? LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                : 12 / months(kind);
    }
}
