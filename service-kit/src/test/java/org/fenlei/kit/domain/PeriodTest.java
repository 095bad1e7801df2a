package org.fenlei.kit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31",
        "2023-H1, 2023-01-01, 2023-06-30",
        "2023-H2, 2023-07-01, 2023-12-31",
        "2023-Q2, 2023-04-01, 2023-06-30",
        "2023-B1, 2023-01-01, 2023-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-W01, 2023-01-02, 2023-01-08",
        "2023-W52, 2023-12-25, 2023-12-31",
        "2020-W53, 2020-12-28, 2021-01-03",
    })
    void knowsItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period).hasToString(text);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "2023-00",
                "2023-13",
                "2023-Q0",
                "2023-Q5",
                "2023-H3",
                "2023-B7",
                "2023-W53",
                "2023-q1",
                "2023-4",
                "2023-04-01",
                " 2023"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(PeriodKind.class)
    void windowsOfAKindFollowEachOtherWithoutGap(PeriodKind kind) {
        LocalDate end = LocalDate.of(2027, 1, 1);
        for (Period window = Period.of(kind, LocalDate.of(2022, 1, 1));
                window.first().isBefore(end); ) {
            Period next = window.next();
            assertThat(next.first()).isEqualTo(window.last().plusDays(1));
            assertThat(next.previous()).isEqualTo(window);
            assertThat(window).isLessThan(next);
            assertThat(Period.of(kind, window.last())).isEqualTo(window);
            window = next;
        }
    }

    @Test
    void listsTheWindowsThatTouchASpan() {
        assertThat(Period.between(PeriodKind.QUARTER, LocalDate.of(2023, 3, 31), LocalDate.of(2023, 12, 31)))
                .extracting(Period::toString)
                .containsExactly("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");
        assertThat(Period.between(PeriodKind.MONTH, LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 1)))
                .containsExactly(Period.of(YearMonth.of(2023, 5)));
    }

    @Test
    void aWeekBelongsToTheYearThatHoldsItsThursday() {
        assertThat(Period.of(PeriodKind.WEEK, LocalDate.of(2023, 1, 1))).hasToString("2022-W52");
    }
}
