package org.fenlei.task.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 20);

    @ParameterizedTest(name = "{0}: count {1}, {2}/{3}, on {4} → {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "RECURRING, 1, -, -, 2023-03-14, ",
                "RECURRING, -, -, -, 2023-03-14, ",
                "TARGET,    -, -, -, 2023-03-14, REQUIRED",
                "TARGET,    0, -, -, 2023-03-14, ZERO",
                "TARGET,   -1, -, -, 2023-03-14, OUT_OF_RANGE",
                "TARGET,    0.00001, -, -, 2023-03-14, TOO_MANY_DECIMALS",
                "TARGET,    1, 1, 2, 2023-03-14, ONLY_FOR_A_SHARE",
                "RATE,      -, 25, 100, 2023-03-14, ",
                "RATE,      -, 25, -, 2023-03-14, REQUIRED",
                "RATE,      -, 1, 0, 2023-03-14, ZERO EXCEEDS_DENOMINATOR",
                "RATE,      -, 101, 100, 2023-03-14, EXCEEDS_DENOMINATOR",
                "RATE,      5, 25, 100, 2023-03-14, NOT_FOR_A_SHARE",
                "LIMIT,     0, -, -, 2023-03-14, ",
                "LIMIT,     -, 600, 2, 2023-03-14, ",
                "RECURRING, 1, -, -, 2023-03-21, IN_THE_FUTURE",
                "RECURRING, 1, -, -, 2023-02-28, BEFORE_WINDOW",
                "MILESTONE, 1, -, -, 2023-02-28, BEFORE_WINDOW",
                "MILESTONE, 1, -, -, 2023-03-01, ",
            })
    void namesEverythingThatIsWrong(
            ObligationKind kind,
            @Nullable BigDecimal count,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            LocalDate on,
            @Nullable String codes) {
        Figures figures = new Figures(count, numerator, denominator, null, on).completed(kind);

        assertThat(figures.errors(kind, FIRST_DAY, TODAY))
                .extracting(FieldError::code)
                .containsExactlyInAnyOrder(codes == null || codes.isEmpty() ? new String[0] : codes.split(" ", -1));
    }

    @Test
    void takesWhatIsRecordedForAWholeThatIsLeftOut() {
        Figures part = share("25", null);

        assertThat(part.withDenominator(OptionalLong.of(100)).denominator()).isEqualByComparingTo("100");
        assertThat(part.withDenominator(OptionalLong.empty())).isEqualTo(part);
        assertThat(share("25", "90").withDenominator(OptionalLong.of(100)).denominator())
                .isEqualByComparingTo("90");
        assertThat(share(null, null).withDenominator(OptionalLong.of(100)).denominator())
                .isNull();
    }

    @ParameterizedTest(name = "{0} of {1} recorded: {2}")
    @CsvSource({
        "5000, 5000, false",
        "5500, 5000, false",
        "4500, 5000, false",
        "5501, 5000, true",
        "4499, 5000, true",
        "1, 0, true"
    })
    void noticesAWholeThatIsMoreThanATenthOff(String denominator, long recorded, boolean differs) {
        assertThat(share("1", denominator).differsFrom(recorded)).isEqualTo(differs);
    }

    @Test
    void noticesAWholeOfAnotherNumberOfThings() {
        assertThat(share("1", "3.0").isOfAnotherWhole(new BigDecimal("3"))).isFalse();
        assertThat(share("1", "4").isOfAnotherWhole(new BigDecimal("3"))).isTrue();
        assertThat(share("1", null).isOfAnotherWhole(new BigDecimal("3"))).isFalse();
    }

    private static Figures share(@Nullable String numerator, @Nullable String denominator) {
        return new Figures(
                null,
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                null,
                TODAY);
    }
}
