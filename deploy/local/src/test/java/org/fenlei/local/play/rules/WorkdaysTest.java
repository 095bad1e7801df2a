package org.fenlei.local.play.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2023-04-30, 2023-04-28, 2023-05-04",
        "2023-09-30, 2023-09-28, 2023-10-07",
        "2022-01-31, 2022-01-30, 2022-02-07",
        "2024-02-10, 2024-02-09, 2024-02-18"
    })
    void rollsOverHolidaysAndWorkedWeekends(LocalDate day, LocalDate previous, LocalDate next) {
        assertThat(Workdays.onOrBefore(day)).isEqualTo(previous);
        assertThat(Workdays.onOrAfter(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-31, 7, 2023-01-17", "2023-10-08, 2, 2023-09-28"})
    void countsWorkingDaysBack(LocalDate day, int n, LocalDate expected) {
        assertThat(Workdays.before(day, n)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 15, 2024-01-22", "2023-01-20, 1, 2023-01-28"})
    void countsWorkingDaysOn(LocalDate day, int n, LocalDate expected) {
        assertThat(Workdays.after(day, n)).isEqualTo(expected);
    }
}
