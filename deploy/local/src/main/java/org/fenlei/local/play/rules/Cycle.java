package org.fenlei.local.play.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** How often a duty comes round, and the calendar windows of a year. */
public enum Cycle {
    WEEK(0),
    MONTH(1),
    TWO_MONTHS(2),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    /** The windows of a year; a week belongs to the year that holds its Thursday. */
    public List<Span> spans(int year) {
        List<Span> spans = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        if (this == WEEK) {
            first = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).minusDays(3);
        }
        for (Span span = spanFrom(first); belongs(span, year); span = next(span)) {
            spans.add(span);
        }
        return spans;
    }

    Span next(Span span) {
        return spanFrom(span.to().plusDays(1));
    }

    private Span spanFrom(LocalDate first) {
        LocalDate next = this == WEEK ? first.plusWeeks(1) : first.plusMonths(months);
        return new Span(first, next.minusDays(1));
    }

    private boolean belongs(Span span, int year) {
        LocalDate telling = this == WEEK ? span.from().plusDays(3) : span.from();
        return telling.getYear() == year;
    }
}
