package org.fenlei.notification.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fenlei.notification.WorkCalendars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "2023-04-20, 2023-04-30, 还有 7 个工作日",
        "2023-04-27, 2023-04-30, 还有 1 个工作日",
        "2023-04-28, 2023-04-30, 到期前最后一个工作日",
        "2023-03-31, 2023-03-31, 今日到期",
        "2023-05-04, 2023-04-30, 逾期 1 个工作日",
        "2023-05-06, 2023-04-30, 逾期 3 个工作日",
        "2023-05-01, 2023-04-30, 逾期 1 个工作日",
    })
    void countsWorkingDays(LocalDate day, LocalDate due, String words) {
        assertThat(Standing.on(day, due, WorkCalendars.published()).words().zh())
                .isEqualTo(words);
    }
}
