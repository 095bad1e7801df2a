package org.fenlei.ledger.monthly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenlei.kit.domain.Mass;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    @Test
    void findsAMonthAboveThreeTimesItsTrailingMean() {
        List<Finding> findings = Doubts.about(residual(3001), List.of(residual(1000), residual(1000)));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo("ABOVE_TRAILING_MEAN");
        assertThat(findings.get(0).pointer()).isEqualTo("/entries/0/mass");
        assertThat(findings.get(0).en()).contains("3.001 t").contains("1.000 t");
    }

    @Test
    void isContentWithExactlyThreeTimesTheMean() {
        assertThat(Doubts.about(residual(3000), List.of(residual(1000)))).isEmpty();
    }

    @Test
    void comparesWithTheExactMeanAndNotARoundedOne() {
        List<Content> before = List.of(residual(1), residual(0), residual(0));

        assertThat(Doubts.about(residual(1), before)).isEmpty();
        assertThat(Doubts.about(residual(2), before)).hasSize(1);
    }

    @Test
    void findsADropToZeroToANilReturnAndToSilence() {
        List<Content> before = List.of(residual(1000));
        Content silent = new Content(Source.WEIGHED, List.of(new Entry(Category.RECYCLABLE, new Mass(1))));

        assertThat(Doubts.about(residual(0), before)).extracting(Finding::code).containsExactly("DROP_TO_NIL");
        assertThat(Doubts.about(new Content(Source.NIL, List.of()), before))
                .extracting(Finding::code)
                .containsExactly("DROP_TO_NIL");
        assertThat(Doubts.about(silent, before)).extracting(Finding::pointer).containsExactly("/entries");
    }

    @Test
    void saysNothingOfADraftThatStatesNothingYet() {
        assertThat(Doubts.about(new Content(Source.WEIGHED, List.of()), List.of(residual(1000))))
                .isEmpty();
    }

    @Test
    void hasNoDoubtWithoutMonthsBefore() {
        assertThat(Doubts.about(residual(5), List.of())).isEmpty();
        assertThat(Doubts.about(residual(5), List.of(residual(0)))).isEmpty();
    }

    private static Content residual(long kilograms) {
        return new Content(Source.WEIGHED, List.of(new Entry(Category.RESIDUAL, new Mass(kilograms))));
    }
}
