package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.task.obligation.domain.Window;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 30);
    private static final LocalDate ROLLED = LocalDate.of(2023, 10, 7);
    private static final LocalDate LATER = LocalDate.of(2023, 11, 30);

    @Test
    void anotherRollPolicyMovesThePlansOwnDate() {
        assertThat(terms(DUE, DUE).revised(terms(DUE, DUE), terms(DUE, ROLLED))).isEqualTo(terms(DUE, ROLLED));
    }

    @Test
    void anotherRollPolicyLeavesAnExtensionAlone() {
        assertThat(terms(LATER, LATER).revised(terms(DUE, DUE), terms(DUE, ROLLED)))
                .isEqualTo(terms(LATER, LATER));
    }

    @Test
    void anotherDateOfThePlanTakesThePlaceOfAnExtension() {
        LocalDate other = LocalDate.of(2023, 12, 15);

        assertThat(terms(LATER, LATER).revised(terms(DUE, DUE), terms(other, other)))
                .isEqualTo(terms(other, other));
    }

    private static Terms terms(LocalDate due, LocalDate effective) {
        return new Terms(
                List.of("S1"), new Window(LocalDate.of(2023, 1, 1), DUE), due, effective, BigDecimal.ONE, null, false);
    }
}
