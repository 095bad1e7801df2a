package org.fenlei.task.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource({"WEEK,52", "MONTH,12", "TWO_MONTHS,6", "QUARTER,4", "HALF_YEAR,2", "YEAR,1"})
    void dividesAYearIntoCalendarWindows(Recurrence recurrence, int windows) {
        assertThat(recurrence.windowsOf(2023)).hasSize(windows);
    }

    @Test
    void makesAQuarterOfItsThreeMonths() {
        assertThat(Recurrence.QUARTER.windowsOf(2023).get(0)).isEqualTo(window("2023-01-01", "2023-03-31"));
    }

    @Test
    void makesTwoMonthsAPeriodOfTheirOwn() {
        assertThat(Recurrence.TWO_MONTHS.windowsOf(2024).get(0)).isEqualTo(window("2024-01-01", "2024-02-29"));
    }

    @Test
    void givesAWeekToTheYearThatHoldsItsThursday() {
        assertThat(Recurrence.WEEK.windowsOf(2020)).hasSize(53);
        assertThat(Recurrence.WEEK.windowsOf(2020).get(0)).isEqualTo(window("2019-12-30", "2020-01-05"));
    }

    @ParameterizedTest
    @CsvSource({"MONTH,2023-04", "QUARTER,2023-Q2", "HALF_YEAR,2023-H1", "YEAR,2023", "TWO_MONTHS,2023-B2"})
    void namesTheWindowAsThePeriodsOfTheApi(Recurrence recurrence, String label) {
        Window window = recurrence.windowsOf(2023).stream()
                .filter(each -> each.contains(LocalDate.of(2023, 4, 1)))
                .findFirst()
                .orElseThrow();

        assertThat(recurrence.label(window)).isEqualTo(label);
    }

    private static Window window(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }
}
