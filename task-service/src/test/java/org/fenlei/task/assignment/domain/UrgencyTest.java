package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {

    /** Of 2023 the days around 1 May. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(
            2023,
            new WorkCalendar.Year(
                    Set.of(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 2), LocalDate.of(2023, 5, 3)),
                    Set.of(LocalDate.of(2023, 4, 23), LocalDate.of(2023, 5, 6)),
                    "通知")));

    @ParameterizedTest
    @CsvSource({
        "2023-04-27, 2023-04-27, 0",
        "2023-04-27, 2023-04-28, 1",
        "2023-04-28, 2023-05-03, 0",
        "2023-04-28, 2023-05-04, 1",
        "2023-04-28, 2023-05-06, 3",
        "2023-05-04, 2023-04-30, -1",
        "2023-05-03, 2023-04-30, 0",
        "2023-04-24, 2023-04-21, -2"
    })
    void countsWorkingDaysOfTheOfficialCalendar(LocalDate today, LocalDate due, int left) {
        assertThat(Urgency.workingDaysLeft(today, due, CALENDAR)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"2023-04-27, 0, 2023-04-27", "2023-04-27, 1, 2023-05-03", "2023-04-28, 0, 2023-05-03"})
    void countsDaysOffToTheWorkingDayBeforeThem(LocalDate today, int days, LocalDate last) {
        assertThat(Urgency.lastDaySoon(today, days, CALENDAR)).isEqualTo(last);
        assertThat(Urgency.workingDaysLeft(today, last, CALENDAR)).isEqualTo(days);
        assertThat(Urgency.workingDaysLeft(today, last.plusDays(1), CALENDAR)).isEqualTo(days + 1);
    }

    @Test
    void standsMostUrgentFirst() {
        assertThat(Urgency.values())
                .containsExactly(
                        Urgency.OVERDUE, Urgency.DUE_TODAY, Urgency.DUE_SOON, Urgency.AT_RISK, Urgency.UPCOMING);
    }
}
