package org.fenlei.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {

    private static final Checklist CHECKLIST = new Checklist(
            points("95"),
            points("60"),
            List.of(item("P1", "60", false), item("P2", "30", false), item("P3", "10", true)));

    @ParameterizedTest
    @CsvSource({
        "0, 100, CERTIFIED",
        "5, 95, CERTIFIED",
        "5.01, 94.99, PASSED",
        "40, 60, PASSED",
        "40.01, 59.99, FAILED",
        "60, 40, FAILED"
    })
    void scoresAHundredLessTheDeductions(String taken, String score, Outcome outcome) {
        Judgement judgement = CHECKLIST.judge(List.of(deduction("P1", taken)));

        assertThat(judgement.score()).isEqualTo(points(score));
        assertThat(judgement.outcome()).isEqualTo(outcome);
    }

    @Test
    void failsWhateverTheScoreWhenADecisiveItemLosesPoints() {
        Judgement judgement = CHECKLIST.judge(List.of(deduction("P3", "0.5")));

        assertThat(judgement).isEqualTo(new Judgement(points("99.5"), Outcome.FAILED, List.of("P3")));
    }

    @Test
    void letsADecisiveItemPassWhereAFindingIsOnlyNoted() {
        Judgement judgement = CHECKLIST.judge(List.of(new Deduction("P3", BigDecimal.ZERO, "标识褪色", Severity.MINOR)));

        assertThat(judgement.outcome()).isEqualTo(Outcome.CERTIFIED);
        assertThat(judgement.failedDecisiveItems()).isEmpty();
    }

    @Test
    void addsUpExactly() {
        List<Deduction> tenths =
                List.of(deduction("P1", "0.1"), deduction("P1", "0.1"), deduction("P1", "0.1"), deduction("P2", "0.7"));

        assertThat(CHECKLIST.judge(tenths).score()).isEqualTo(points("99"));
    }

    @Test
    void findsEveryFaultOfDeductions() {
        List<Fault> faults = CHECKLIST.check(
                List.of(deduction("P2", "20"), deduction("P9", "1"), deduction("P2", "10"), deduction("P2", "0.01")));

        assertThat(faults)
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/deductions/1/itemCode", "ITEM_UNKNOWN"),
                        tuple("/deductions/3/points", "MORE_THAN_ITEM"));
        assertThat(faults.get(1).en()).isEqualTo("The item has 30 points; 30.01 are deducted");
    }

    @Test
    void acceptsAChecklistOfAHundredPoints() {
        assertThat(CHECKLIST.check()).isEmpty();
    }

    @Test
    void findsEveryFaultOfAChecklist() {
        Checklist wrong =
                new Checklist(points("60"), points("95"), List.of(item("P1", "60", false), item("P1", "30.5", false)));

        assertThat(wrong.check())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        "CODE_REPEATED",
                        "POINTS_NOT_HUNDRED",
                        "FAIL_BELOW_ABOVE_CERTIFY_AT",
                        "FAIL_BELOW_ABOVE_CERTIFY_AT");
    }

    @Test
    void refusesAChecklistWithoutItems() {
        assertThat(new Checklist(points("95"), points("60"), List.of()).check())
                .extracting(Fault::pointer)
                .containsExactly("/items");
    }

    private static ChecklistItem item(String code, String points, boolean decisive) {
        return new ChecklistItem(code, "日常管理", "第" + code + "项", points(points), decisive);
    }

    private static Deduction deduction(String item, String points) {
        return new Deduction(item, points(points), null, null);
    }

    private static BigDecimal points(String value) {
        return new BigDecimal(value);
    }
}
