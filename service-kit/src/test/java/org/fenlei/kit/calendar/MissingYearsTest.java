package org.fenlei.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingYearsTest {

    @ParameterizedTest
    @CsvSource({
        "2027, 2026-11-30, false",
        "2027, 2026-12-01, true",
        "2027, 2027-06-30, true",
        "2028, 2026-12-31, false",
        "2020, 2026-06-30, true",
    })
    void raisesNoAlarmOfAYearBeforeItsArrangementIsToBeExpected(int year, LocalDate today, boolean expected) {
        assertThat(MissingYears.canBeKnown(year, today)).isEqualTo(expected);
    }
}
