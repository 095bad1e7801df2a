package org.fenlei.task.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.task.obligation.domain.DemandRules.Demand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DemandRulesTest {
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final Timing NEVER = new Timing(null, null, null, null);
    private static final Timing MONTHLY = new Timing(Recurrence.MONTH, null, null, null);
    private static final Timing IN_JUNE = new Timing(null, JUNE, null, null);

    private static Stream<Arguments> demands() {
        return Stream.of(
                Arguments.of("good", of(ObligationKind.MILESTONE, null, null, IN_JUNE), ""),
                Arguments.of("good", of(ObligationKind.RECURRING, "2", "次", MONTHLY), ""),
                Arguments.of("good", of(ObligationKind.TARGET, "40", "处", IN_JUNE), ""),
                Arguments.of("good", of(ObligationKind.RATE, "95", "PERCENT", MONTHLY), ""),
                Arguments.of("good", of(ObligationKind.STANDING, null, null, NEVER), ""),
                Arguments.of("good", of(ObligationKind.UNSCHEDULED, null, "次", NEVER), ""),
                Arguments.of("no period", of(ObligationKind.RECURRING, "2", "次", NEVER), "/period REQUIRED"),
                Arguments.of("no number", of(ObligationKind.TARGET, null, "处", IN_JUNE), "/minimum REQUIRED"),
                Arguments.of("no unit", of(ObligationKind.TARGET, "4", null, IN_JUNE), "/unitOfMeasure REQUIRED"),
                Arguments.of("nothing", of(ObligationKind.TARGET, "0", "处", IN_JUNE), "/minimum NOT_POSITIVE"),
                Arguments.of("no share", of(ObligationKind.RATE, "4", "处", IN_JUNE), "/unitOfMeasure NOT_A_SHARE"),
                Arguments.of("over", of(ObligationKind.RATE, "101", "PERCENT", IN_JUNE), "/minimum OVER_100_PERCENT"),
                Arguments.of("no limit", of(ObligationKind.LIMIT, null, "吨", IN_JUNE), "/maximum REQUIRED"),
                Arguments.of("often", of(ObligationKind.MILESTONE, null, null, MONTHLY), "/period NOT_FOR_THIS_KIND"),
                Arguments.of("dated", of(ObligationKind.STANDING, null, null, IN_JUNE), "/dueDate NOT_FOR_THIS_KIND"),
                Arguments.of(
                        "day of nothing",
                        of(
                                ObligationKind.TARGET,
                                "4",
                                "处",
                                new Timing(null, JUNE, new DueRule(DueRule.Of.WINDOW, null, 5), null)),
                        "/dueRule WITHOUT_PERIOD"),
                Arguments.of(
                        "begins late",
                        of(ObligationKind.TARGET, "4", "处", new Timing(null, JUNE, null, JUNE.plusDays(1))),
                        "/validFrom AFTER_DUE_DATE"),
                Arguments.of(
                        "ledger of a quarter",
                        new Demand(
                                ObligationKind.RECURRING,
                                BigDecimal.ONE,
                                null,
                                "次",
                                new Timing(Recurrence.QUARTER, null, null, null),
                                Measure.LEDGER_SUBMITTED),
                        "/measure MEASURE_DOES_NOT_FIT"),
                Arguments.of("good", summary(ObligationKind.RECURRING, Recurrence.QUARTER), ""),
                Arguments.of("good", summary(ObligationKind.RECURRING, Recurrence.YEAR), ""),
                Arguments.of("good", summary(ObligationKind.MILESTONE, null), ""),
                Arguments.of(
                        "summary of a month",
                        summary(ObligationKind.RECURRING, Recurrence.MONTH),
                        "/measure MEASURE_DOES_NOT_FIT"),
                Arguments.of(
                        "share counted by events",
                        new Demand(
                                ObligationKind.RATE,
                                BigDecimal.TEN,
                                null,
                                "PERCENT",
                                IN_JUNE,
                                Measure.METERING_CONNECTED),
                        "/measure MEASURE_DOES_NOT_FIT"),
                Arguments.of(
                        "limit counted by events",
                        new Demand(
                                ObligationKind.LIMIT, null, BigDecimal.TEN, "吨", IN_JUNE, Measure.INSPECTION_COMPLETED),
                        "/measure MEASURE_DOES_NOT_FIT"),
                Arguments.of(
                        "crossed",
                        new Demand(
                                ObligationKind.LIMIT, BigDecimal.TEN, BigDecimal.ONE, "吨", IN_JUNE, Measure.REPORTED),
                        "/maximum BELOW_MINIMUM"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("demands")
    void namesWhatIsWrong(String what, Demand demand, String expected) {
        assertThat(DemandRules.errors(demand))
                .extracting(DemandRulesTest::told)
                .containsExactly(expected.isEmpty() ? new String[0] : new String[] {expected});
    }

    private static String told(FieldError error) {
        return error.pointer() + " " + error.code();
    }

    private static Demand of(ObligationKind kind, @Nullable String minimum, @Nullable String unit, Timing timing) {
        return new Demand(kind, minimum == null ? null : new BigDecimal(minimum), null, unit, timing, Measure.REPORTED);
    }

    private static Demand summary(ObligationKind kind, @Nullable Recurrence period) {
        return new Demand(
                kind,
                null,
                null,
                "次",
                new Timing(period, period == null ? JUNE : null, null, null),
                Measure.SUMMARY_SUBMITTED);
    }
}
