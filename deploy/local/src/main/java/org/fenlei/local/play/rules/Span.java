package org.fenlei.local.play.rules;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Span(LocalDate from, LocalDate to) {

    public static Span ofYear(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
