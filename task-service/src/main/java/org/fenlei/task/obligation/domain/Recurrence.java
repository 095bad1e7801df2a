package org.fenlei.task.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.domain.Named;

/**
 * How often a demand comes round. Windows are calendar windows: a quarter is January to March, never the last ninety
 * days; a week is an ISO week and belongs to the year that holds its Thursday.
 */
public enum Recurrence implements Named {
    WEEK("每周", "Week", PeriodKind.WEEK),
    MONTH("每月", "Month", PeriodKind.MONTH),
    TWO_MONTHS("每两个月", "Two months", PeriodKind.TWO_MONTHS),
    QUARTER("每季度", "Quarter", PeriodKind.QUARTER),
    HALF_YEAR("每半年", "Half-year", PeriodKind.HALF_YEAR),
    YEAR("每年", "Year", PeriodKind.YEAR);

    private final String zh;
    private final String en;
    private final PeriodKind kind;

    Recurrence(String zh, String en, PeriodKind kind) {
        this.zh = zh;
        this.en = en;
        this.kind = kind;
    }

    /** The windows of a year, in order. */
    public List<Window> windowsOf(int year) {
        return Stream.iterate(new Period(kind, year, 1), period -> period.year() == year, Period::next)
                .map(Recurrence::window)
                .toList();
    }

    /** The window that follows. */
    public Window next(Window window) {
        return window(periodOf(window.from()).next());
    }

    /** The window's label as the APIs write periods: {@code 2023}, {@code 2023-H1}, {@code 2023-Q2}, {@code 2023-04}. */
    public String label(Window window) {
        return periodOf(window.from()).toString();
    }

    private Period periodOf(LocalDate day) {
        return Period.of(kind, day);
    }

    private static Window window(Period period) {
        return new Window(period.first(), period.last());
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
