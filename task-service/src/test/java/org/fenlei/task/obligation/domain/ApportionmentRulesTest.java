package org.fenlei.task.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.Apportionment.GivenShare;
import org.fenlei.task.domain.Apportionment.Method;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.obligation.domain.ApportionmentRules.Total;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApportionmentRulesTest {
    private static final Total TEN = total(ObligationKind.TARGET, "10", null, FanOut.JOINTLY);
    private static final Apportionment EQUAL = new Apportionment(Method.EQUAL, null, List.of());

    private static Stream<Arguments> apportionments() {
        return Stream.of(
                Arguments.of(TEN, EQUAL, ""),
                Arguments.of(TEN, given("S1", "6", "S2", "4.0"), ""),
                Arguments.of(TEN, given("S2", "10"), ""),
                Arguments.of(TEN, by(DenominatorKind.COMPOUNDS), ""),
                Arguments.of(total(ObligationKind.RECURRING, "2", null, FanOut.JOINTLY), EQUAL, ""),
                Arguments.of(total(ObligationKind.RECURRING, null, null, FanOut.JOINTLY), EQUAL, "/minimum REQUIRED"),
                Arguments.of(
                        total(ObligationKind.RATE, "10", null, FanOut.JOINTLY),
                        EQUAL,
                        "/apportionment NOT_FOR_THIS_KIND"),
                Arguments.of(
                        total(ObligationKind.TARGET, "10", null, FanOut.EACH), EQUAL, "/apportionment ONLY_OF_A_TOTAL"),
                Arguments.of(
                        total(ObligationKind.TARGET, "10", "COMMUNITY", FanOut.JOINTLY),
                        EQUAL,
                        "/apportionment NOT_WITH_PER"),
                Arguments.of(TEN, by(null), "/apportionment/denominator REQUIRED"),
                Arguments.of(
                        TEN,
                        new Apportionment(
                                Method.EQUAL,
                                DenominatorKind.COMPOUNDS,
                                given("S1", "1").shares()),
                        "/apportionment/denominator ONLY_BY_DENOMINATOR, /apportionment/shares ONLY_GIVEN"),
                Arguments.of(TEN, given(), "/apportionment/shares SUM_DIFFERS"),
                Arguments.of(
                        TEN,
                        given("S1", "-1", "S9", "3", "S1", "4"),
                        "/apportionment/shares/0/amount NEGATIVE, /apportionment/shares/1/unitCode NOT_RESPONSIBLE,"
                                + " /apportionment/shares/2/unitCode DUPLICATE, /apportionment/shares SUM_DIFFERS"));
    }

    @ParameterizedTest(name = "{1} → {2}")
    @MethodSource("apportionments")
    void namesEveryFaultByItsField(Total total, Apportionment apportionment, String faults) {
        assertThat(ApportionmentRules.errors(total, apportionment))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(faults.isEmpty() ? new String[0] : faults.split(", ", -1));
    }

    @Test
    void namesBothSums() {
        assertThat(ApportionmentRules.errors(TEN, given("S1", "6", "S2", "5")))
                .extracting(FieldError::message)
                .containsExactly("11 ≠ 10");
    }

    private static Total total(ObligationKind kind, @Nullable String amount, @Nullable String per, FanOut fanOut) {
        return new Total(kind, amount == null ? null : new BigDecimal(amount), per, fanOut, List.of("S1", "S2"));
    }

    private static Apportionment by(@Nullable DenominatorKind kind) {
        return new Apportionment(Method.BY_DENOMINATOR, kind, List.of());
    }

    private static Apportionment given(String... shares) {
        return new Apportionment(
                Method.GIVEN,
                null,
                Stream.iterate(0, at -> at < shares.length, at -> at + 2)
                        .map(at -> new GivenShare(shares[at], new BigDecimal(shares[at + 1])))
                        .toList());
    }
}
