package org.fenlei.local.play.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RungTest {

    private static final LocalDate APRIL_30 = LocalDate.parse("2023-04-30");

    @Test
    void countsRemindersFromTheLastWorkingDayAndEscalationsFromTheDueDate() {
        assertThat(Rung.BEFORE_7.on(APRIL_30)).isEqualTo("2023-04-20");
        assertThat(Rung.BEFORE_1.on(APRIL_30)).isEqualTo("2023-04-27");
        assertThat(Rung.DUE_DAY.on(APRIL_30)).isEqualTo("2023-04-28");
        assertThat(Rung.OVERDUE_1.on(APRIL_30)).isEqualTo("2023-05-04");
        assertThat(Rung.OVERDUE_3.on(APRIL_30)).isEqualTo("2023-05-06");
    }

    @Test
    void remindsUpToTheDayOfTheReportAndLeavesOutWhatIsPastAtTheBeginning() {
        District district = new District(List.of(new Unit(
                "U",
                "U",
                "TOWN",
                "TOWN",
                "",
                List.of(),
                List.of(),
                List.of(new Person("u@yunxi.example", Person.Role.CONTACT)))));
        Watch watch =
                new Watch("x", List.of("U"), APRIL_30, LocalDate.parse("2023-04-20"), LocalDate.parse("2023-04-27"));

        assertThat(new Alerts(district, LocalDate.parse("2024-01-31")).of(List.of(watch)))
                .extracting(Alert::rung)
                .containsExactly(Rung.BEFORE_3, Rung.BEFORE_1);
    }
}
