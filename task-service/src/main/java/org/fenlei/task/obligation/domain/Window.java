package org.fenlei.task.obligation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * The days in which an obligation has to be met, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record Window(LocalDate from, LocalDate to) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window ends before it begins: " + from + " to " + to);
        }
    }

    /** The whole calendar year. */
    public static Window ofYear(int year) {
        return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** From the first day of any of them to the last; empty if there are none. */
    public static Optional<Window> around(Collection<Window> windows) {
        return windows.stream()
                .reduce((one, other) -> new Window(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.to().isAfter(other.to()) ? one.to() : other.to()));
    }

    /** Whether the day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether all of it is over when the day begins. */
    public boolean endsBefore(LocalDate day) {
        return to.isBefore(day);
    }

    /** Number of days, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Number of days of this window that are over when {@code today} begins, never more than {@link #days()}. */
    public long daysGone(LocalDate today) {
        return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(from, today)));
    }
}
