package org.fenlei.ledger.monthly.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthDatesTest {

    private final MonthDates march = new MonthDates(YearMonth.of(2023, 3), 5);

    @Test
    void isDueOnTheMonthsLastDayAndClosesInTheNext() {
        assertThat(march.due()).isEqualTo("2023-03-31");
        assertThat(march.closing()).isEqualTo("2023-04-05");
    }

    @Test
    void closesOnTheLastDayOfAMonthShorterThanTheClosingDay() {
        assertThat(new MonthDates(YearMonth.of(2023, 1), 31).closing()).isEqualTo("2023-02-28");
    }

    @Test
    void isLateOnlyAfterTheDayItself() {
        assertThat(march.overdue(LocalDate.parse("2023-03-31"))).isFalse();
        assertThat(march.overdue(LocalDate.parse("2023-04-01"))).isTrue();
        assertThat(march.closed(LocalDate.parse("2023-04-05"))).isFalse();
        assertThat(march.closed(LocalDate.parse("2023-04-06"))).isTrue();
    }

    @Test
    void begins() {
        assertThat(march.begun(LocalDate.parse("2023-02-28"))).isFalse();
        assertThat(march.begun(LocalDate.parse("2023-03-01"))).isTrue();
    }

    @Test
    void refusesAClosingDayThatNoMonthHas() {
        assertThatThrownBy(() -> new MonthDates(YearMonth.of(2023, 3), 32))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
