package org.fenlei.task.summary.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.obligation.domain.Window;

/** What a summary is about: a quarter or a year. */
public record SummaryPeriod(Period period) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final String QUARTERS = "一二三四";

    public SummaryPeriod {
        if (period.kind() != PeriodKind.QUARTER && period.kind() != PeriodKind.YEAR) {
            throw new IllegalArgumentException("neither a quarter nor a year: " + period);
        }
        if (period.year() < FIRST_YEAR || period.year() > LAST_YEAR) {
            throw new IllegalArgumentException("out of range: " + period);
        }
    }

    /** Reads {@code 2023-Q1} or {@code 2023}; empty if it is neither. */
    public static Optional<SummaryPeriod> of(String text) {
        try {
            return Optional.of(new SummaryPeriod(Period.parse(text)));
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    public int year() {
        return period.year();
    }

    public LocalDate first() {
        return period.first();
    }

    public LocalDate last() {
        return period.last();
    }

    public Window window() {
        return new Window(first(), last());
    }

    public boolean begun(LocalDate today) {
        return !today.isBefore(first());
    }

    /** 2023年第一季度, 2023年度. */
    public String zh() {
        return period.kind() == PeriodKind.YEAR
                ? year() + "年度"
                : year() + "年第" + QUARTERS.charAt(period.number() - 1) + "季度";
    }

    public String en() {
        return period.kind() == PeriodKind.YEAR
                ? String.valueOf(year())
                : "Quarter " + period.number() + " of " + year();
    }

    @Override
    public String toString() {
        return period.toString();
    }
}
