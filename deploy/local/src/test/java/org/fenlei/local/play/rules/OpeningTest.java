package org.fenlei.local.play.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.local.play.rules.Duty.Special;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final LocalDate JANUARY_1 = LocalDate.of(2023, 1, 1);
    private final District district = new District(List.of(
            unit("X", "DISTRICT", ""),
            unit("S", "SUB_DISTRICT", "X"),
            unit("C1", "COMMUNITY", "S"),
            unit("C2", "COMMUNITY", "S")));

    @Test
    void opensWeeksThatHoldTheirThursdayInTheYear() {
        List<Assigned> weeks = open(recurring(Cycle.WEEK, null, null));

        assertThat(weeks).hasSize(52);
        assertThat(weeks.get(0).window()).isEqualTo(new Span(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 8)));
    }

    @Test
    void opensNoWindowThatEndsBeforeTheFirstDay() {
        assertThat(open(recurring(Cycle.MONTH, null, LocalDate.of(2023, 5, 1)))).hasSize(8);
    }

    @Test
    void putsDueDatesIntoTheWindowOrTheNext() {
        assertThat(open(recurring(Cycle.QUARTER, "WINDOW 1-10", null)).get(1).due())
                .isEqualTo("2023-04-10");
        assertThat(open(recurring(Cycle.MONTH, "NEXT_WINDOW *-5", null)).get(11).due())
                .isEqualTo("2024-01-05");
        assertThat(open(recurring(Cycle.MONTH, "WINDOW *-31", null)).get(1).due())
                .isEqualTo("2023-02-28");
    }

    @Test
    void multipliesByWhatLiesBelowTheUnit() {
        Duty duty = duty(Kind.TARGET, null, null, null, LocalDate.of(2023, 8, 31), "COMMUNITY");

        assertThat(open(duty).get(0).required()).isEqualByComparingTo("2");
    }

    private List<Assigned> open(Duty duty) {
        return new Opening(2023, JANUARY_1, district).of(List.of(duty));
    }

    private static Duty recurring(Cycle cycle, @Nullable String rule, @Nullable LocalDate from) {
        return duty(Kind.RECURRING, cycle, rule, from, null, "");
    }

    private static Duty duty(
            Kind kind,
            @Nullable Cycle cycle,
            @Nullable String rule,
            @Nullable LocalDate from,
            @Nullable LocalDate due,
            String per) {
        DueRule dueRule = rule == null ? null : DueRule.parse(rule);
        return new Duty(
                "1",
                kind,
                BigDecimal.ONE,
                null,
                cycle,
                due,
                dueRule,
                from,
                per,
                false,
                "REPORTED",
                "COMPOUND",
                List.of("S"),
                Special.NONE);
    }

    private static Unit unit(String code, String kind, String parent) {
        return new Unit(code, code, "", kind, parent, List.of(), List.of(), List.of());
    }
}
