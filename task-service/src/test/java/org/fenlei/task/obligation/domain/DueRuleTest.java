package org.fenlei.task.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {

    @ParameterizedTest(name = "{0}: {1} {2} month {3} day {4} → {5}")
    @CsvSource({
        "每月25日前,          MONTH,   WINDOW,      , 25, 2023-02-01, 2023-02-25",
        "次月5日前,           MONTH,   NEXT_WINDOW, , 5,  2023-12-01, 2024-01-05",
        "每季度首月10日前,     QUARTER, WINDOW,      1, 10, 2023-04-01, 2023-04-10",
        "每季度末月25日前,     QUARTER, WINDOW,      , 25, 2023-04-01, 2023-06-25",
        "季后首月月底前,       QUARTER, NEXT_WINDOW, 1, ,  2023-10-01, 2024-01-31",
        "月末,               MONTH,   WINDOW,      , ,   2023-02-01, 2023-02-28",
        "每月31日前 in April, MONTH,   WINDOW,      , 31, 2023-04-01, 2023-04-30",
        "每年12月6日前,       YEAR,    WINDOW,      12, 6, 2023-01-01, 2023-12-06",
        "每周五前,            WEEK,    WINDOW,      , 5,  2023-01-02, 2023-01-06",
        "每两个月次月10日前,   TWO_MONTHS, NEXT_WINDOW, 1, 10, 2023-01-01, 2023-03-10"
    })
    void fallsDueOnTheDayThatThePlanNames(
            String words,
            Recurrence recurrence,
            DueRule.Of of,
            @Nullable Integer month,
            @Nullable Integer day,
            LocalDate from,
            LocalDate due) {
        Window window = recurrence.windowsOf(from.getYear()).stream()
                .filter(each -> each.contains(from))
                .findFirst()
                .orElseThrow();

        assertThat(new DueRule(of, month, day).dueDate(recurrence, window)).isEqualTo(due);
    }
}
