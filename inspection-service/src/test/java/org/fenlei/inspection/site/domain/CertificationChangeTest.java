package org.fenlei.inspection.site.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.inspection.domain.Outcome;
import org.fenlei.inspection.site.domain.CertificationChange.Granted;
import org.fenlei.inspection.site.domain.CertificationChange.None;
import org.fenlei.inspection.site.domain.CertificationChange.Result;
import org.fenlei.inspection.site.domain.CertificationChange.Withdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificationChangeTest {

    private static final UUID INSPECTION = UUID.fromString("01870c5e-7a80-7c3e-9d5f-0242ac120004");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 16);

    @Test
    void certifiesASiteThatReachesTheMark() {
        assertThat(CertificationChange.of(false, result(Outcome.CERTIFIED, true)))
                .isEqualTo(new Granted(new Certificate(DAY, new BigDecimal("88"), INSPECTION)));
    }

    @Test
    void certifiesOnce() {
        assertThat(CertificationChange.of(true, result(Outcome.CERTIFIED, true)))
                .isEqualTo(new None());
    }

    @ParameterizedTest
    @EnumSource(names = "CERTIFIED", mode = EnumSource.Mode.EXCLUDE)
    void takesTheCertificationBackBelowTheMark(Outcome outcome) {
        assertThat(CertificationChange.of(true, result(outcome, true))).isEqualTo(new Withdrawn(DAY, INSPECTION));
        assertThat(CertificationChange.of(false, result(outcome, true))).isEqualTo(new None());
    }

    @ParameterizedTest
    @EnumSource
    void letsAnInspectionEnteredBelatedlyChangeNothing(Outcome outcome) {
        assertThat(CertificationChange.of(true, result(outcome, false))).isEqualTo(new None());
        assertThat(CertificationChange.of(false, result(outcome, false))).isEqualTo(new None());
    }

    private static Result result(Outcome outcome, boolean newest) {
        return new Result(INSPECTION, DAY, new BigDecimal("88"), outcome, newest);
    }
}
