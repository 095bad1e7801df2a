package org.fenlei.ledger.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.fenlei.kit.domain.Mass;
import org.fenlei.ledger.monthly.ReportedLedgers.Counts;
import org.fenlei.ledger.monthly.ReportedLedgers.Masses;
import org.fenlei.ledger.monthly.domain.Category;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final YearMonth JANUARY = YearMonth.of(2023, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2023, 2);

    @Test
    void sumsStoredKilogramsOverMonths() {
        Totals totals = Totals.of(
                List.of(
                        new Masses(JANUARY, Category.RECYCLABLE, 1_001, 2),
                        new Masses(FEBRUARY, Category.RECYCLABLE, 2_002, 3)),
                List.of(new Counts(JANUARY, 2, 0, 0), new Counts(FEBRUARY, 3, 0, 0)));

        assertThat(totals.lines()).contains(new Totals.Line(Category.RECYCLABLE, new Mass(3_003), 5));
        assertThat(totals.total()).isEqualTo(new Mass(3_003));
        assertThat(totals.ledgers()).isEqualTo(5);
    }

    @Test
    void namesEveryCategoryAndTellsUnstatedFromZero() {
        Totals totals = Totals.of(
                List.of(new Masses(JANUARY, Category.HAZARDOUS, 0, 1)), List.of(new Counts(JANUARY, 1, 0, 1)));

        assertThat(totals.lines()).hasSize(4);
        assertThat(totals.lines()).contains(new Totals.Line(Category.HAZARDOUS, Mass.ZERO, 1));
        assertThat(totals.lines()).contains(new Totals.Line(Category.RESIDUAL, Mass.ZERO, 0));
    }

    @Test
    void recoversRecyclableAndKitchenWasteOfAllThatWasGenerated() {
        Totals totals = january(1_000, 1_000, 4_000, new Counts(JANUARY, 1, 0, 0));

        assertThat(totals.recoveryRate()).contains(new BigDecimal("33.33"));
    }

    @Test
    void hasNoRecoveryRateWhileALedgerLeavesResidualUnstated() {
        Totals totals = january(1_000, 1_000, 4_000, new Counts(JANUARY, 2, 0, 1));

        assertThat(totals.recoveryRate()).isEmpty();
    }

    @Test
    void hasNoRecoveryRateOfNothing() {
        assertThat(Totals.of(List.of(), List.of()).recoveryRate()).isEmpty();
        assertThat(january(0, 0, 0, new Counts(JANUARY, 1, 1, 0)).recoveryRate())
                .isEmpty();
    }

    private static Totals january(long recyclable, long kitchen, long residual, Counts counts) {
        return Totals.of(
                List.of(
                        new Masses(JANUARY, Category.RECYCLABLE, recyclable, 1),
                        new Masses(JANUARY, Category.KITCHEN, kitchen, 1),
                        new Masses(JANUARY, Category.RESIDUAL, residual, 1)),
                List.of(counts));
    }
}
