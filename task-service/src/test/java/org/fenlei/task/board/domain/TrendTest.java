package org.fenlei.task.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 10);

    private static TaskShare share(
            @Nullable String due, @Nullable String fulfilledIn, AssignmentStatus status, long number) {
        return new TaskShare(
                new UUID(0, 1),
                due == null ? null : LocalDate.parse(due),
                fulfilledIn == null ? null : YearMonth.parse(fulfilledIn),
                status,
                new Counters(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, Map.of(status, number)));
    }

    @Test
    void tellsHowItStoodAtEachMonthsEnd() {
        List<TaskShare> shares = List.of(
                share("2023-01-31", "2023-01", AssignmentStatus.FULFILLED, 3),
                share("2023-01-31", "2023-03", AssignmentStatus.FULFILLED_LATE, 2),
                share("2023-01-31", null, AssignmentStatus.OVERDUE, 1),
                share("2023-03-31", "2023-02", AssignmentStatus.FULFILLED, 4));

        List<TrendPoint> trend = Trend.of(shares, 2023, TODAY);

        assertThat(trend)
                .extracting(TrendPoint::day)
                .containsExactly(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 31));
        assertThat(trend)
                .extracting(TrendPoint::dues)
                .containsExactly(new Dues(3, 0, 3, 0), new Dues(3, 0, 3, 0), new Dues(7, 2, 1, 0));
        assertThat(trend.get(2).dues().share()).isEqualByComparingTo("90.0");
    }

    @Test
    void endsTodayAndCallsNothingOverdueThatFallsDueToday() {
        List<TaskShare> shares = List.of(
                share("2023-04-10", null, AssignmentStatus.OPEN, 1),
                share("2023-04-30", null, AssignmentStatus.OPEN, 5));

        List<TrendPoint> trend = Trend.of(shares, 2023, TODAY);

        TrendPoint last = trend.get(trend.size() - 1);
        assertThat(last.day()).isEqualTo(TODAY);
        assertThat(last.dues()).isEqualTo(new Dues(0, 0, 0, 1));
    }

    @Test
    void followsALateYearUntilNothingIsDueAndNothingWasFulfilledAnyMore() {
        List<TaskShare> shares = List.of(
                share("2023-12-31", "2024-02", AssignmentStatus.FULFILLED_LATE, 1),
                share("2024-01-05", null, AssignmentStatus.OVERDUE, 1));

        List<TrendPoint> trend = Trend.of(shares, 2023, LocalDate.of(2024, 9, 1));

        assertThat(trend).hasSize(14);
        assertThat(trend.get(12).dues()).isEqualTo(new Dues(0, 0, 2, 0));
        assertThat(trend.get(13).dues()).isEqualTo(new Dues(0, 1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, 2023-01", "2022-11-30, 2022-11", "2021-12-31, 2022-01", "0001-01-01, 2022-01"})
    void beginsWithTheFirstDueDateButAtMostAYearBeforeThePlans(String due, YearMonth first) {
        List<TaskShare> shares = List.of(share(due, null, AssignmentStatus.OVERDUE, 1));

        List<TrendPoint> trend = Trend.of(shares, 2023, LocalDate.of(2024, 9, 1));

        assertThat(trend.get(0).month()).isEqualTo(first);
        assertThat(trend.get(trend.size() - 1).dues()).isEqualTo(new Dues(0, 0, 1, 0));
    }

    @Test
    void leavesOutWhatIsWaivedWaitsOrNeverFallsDue() {
        List<TaskShare> shares = List.of(
                share("2023-01-31", null, AssignmentStatus.WAIVED, 1),
                share("2023-01-31", null, AssignmentStatus.CANCELLED, 1),
                share("2023-01-31", null, AssignmentStatus.WAITING, 1),
                share(null, null, AssignmentStatus.OPEN, 1));

        assertThat(Trend.of(shares, 2023, TODAY)).isNotEmpty().allSatisfy(point -> {
            assertThat(point.dues()).isEqualTo(Dues.NONE);
            assertThat(point.dues().share()).isNull();
        });
    }

    @Test
    void isEmptyBeforeTheYear() {
        assertThat(Trend.of(List.of(), 2023, LocalDate.of(2022, 12, 31))).isEmpty();
    }
}
