package org.fenlei.task.board.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a plan came to stand as it does. It follows from the due dates and the days of fulfilment that hold today: what was
 * moved, corrected or waived since looks as if it had always been so. Nothing of it is stored.
 */
public final class Trend {

    private Trend() {}

    /**
     * From January of the plan's year, or the first month in which something falls due, but at most a year before, to
     * today, or to the last month in which something falls due or was fulfilled.
     */
    public static List<TrendPoint> of(List<TaskShare> shares, int year, LocalDate today) {
        YearMonth january = YearMonth.of(year, 1);
        YearMonth first = months(shares, TaskShare::due)
                .map(due -> due.isBefore(january.minusYears(1)) ? january.minusYears(1) : due)
                .filter(due -> due.isBefore(january))
                .min(YearMonth::compareTo)
                .orElse(january);
        YearMonth last = Stream.concat(
                        months(shares, TaskShare::due),
                        shares.stream().map(TaskShare::fulfilledIn).filter(Objects::nonNull))
                .map(month -> month.isBefore(first) ? first : month)
                .max(YearMonth::compareTo)
                .orElse(YearMonth.of(year, 12));
        YearMonth end = last.isBefore(YearMonth.from(today)) ? last : YearMonth.from(today);
        return Stream.iterate(first, month -> !month.isAfter(end), month -> month.plusMonths(1))
                .map(month -> point(shares, month, today))
                .toList();
    }

    private static Stream<YearMonth> months(List<TaskShare> shares, Function<TaskShare, @Nullable LocalDate> day) {
        return shares.stream().map(day).filter(Objects::nonNull).map(YearMonth::from);
    }

    private static TrendPoint point(List<TaskShare> shares, YearMonth month, LocalDate today) {
        LocalDate day = month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today;
        Dues dues = shares.stream()
                .filter(share -> share.due() != null && !share.due().isAfter(day))
                .map(share -> Dues.of(statusIn(share, month), share.counters().assignments()))
                .reduce(Dues.NONE, Dues::plus);
        return new TrendPoint(month, day, dues);
    }

    /** What is fulfilled today was missing before the month in which it was. */
    private static AssignmentStatus statusIn(TaskShare share, YearMonth month) {
        YearMonth fulfilled = share.fulfilledIn();
        return fulfilled != null && fulfilled.isAfter(month) ? AssignmentStatus.OVERDUE : share.status();
    }
}
