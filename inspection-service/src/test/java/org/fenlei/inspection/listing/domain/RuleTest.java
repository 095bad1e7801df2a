package org.fenlei.inspection.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.domain.Fault;
import org.fenlei.inspection.domain.Faults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final List<Candidate> SITES = List.of(
            site("A", "97", 2, false),
            site("B", "95", 1, false),
            site("C", "95", 1, false),
            site("D", "94.99", 3, false),
            site("E", "59.99", 1, true),
            site("F", "52", 1, true),
            site("G", "99", 1, true));

    @Test
    void listsTheBestFirstAndLetsEqualScoresShareARank() {
        List<Ranked> red = red("90", null, 1).select(Colour.RED, SITES);

        assertThat(red)
                .extracting(Ranked::rank, each -> each.candidate().subjectName())
                .containsExactly(tuple(1, "A"), tuple(2, "B"), tuple(2, "C"), tuple(4, "D"));
    }

    @Test
    void neverPraisesOneWhoseInspectionFailed() {
        assertThat(red("0", null, 1).select(Colour.RED, SITES))
                .extracting(each -> each.candidate().subjectName())
                .doesNotContain("G", "E", "F");
    }

    @Test
    void listsEveryoneTiedAtTheCut() {
        assertThat(red(null, 2, 1).select(Colour.RED, SITES))
                .extracting(each -> each.candidate().subjectName())
                .containsExactly("A", "B", "C");
        assertThat(red(null, 3, 1).select(Colour.RED, SITES)).hasSize(3);
    }

    @Test
    void listsTheWorstFirst() {
        List<Ranked> black = black("60", null).select(Colour.BLACK, SITES);

        assertThat(black)
                .extracting(Ranked::rank, each -> each.candidate().subjectName(), Ranked::reason)
                .containsExactly(tuple(1, "F", "检查1次，得52分，低于60分"), tuple(2, "E", "检查1次，得59.99分，低于60分"));
    }

    @Test
    void holdsAllConditionsAtOnce() {
        assertThat(red("95", 1, 1).select(Colour.RED, SITES)).hasSize(1);
        assertThat(black("60", 5).select(Colour.BLACK, SITES)).hasSize(2);
    }

    @Test
    void listsNobodyOnTooFewInspections() {
        assertThat(red("90", null, 2).select(Colour.RED, SITES))
                .extracting(each -> each.candidate().subjectName())
                .containsExactly("A", "D");
    }

    @Test
    void scoresAUnitByTheMeanOfItsSites() {
        Candidate unit = Candidate.ofUnit("YX-S01-C01", "桂花社区", SITES.subList(0, 4));

        assertThat(unit.score()).isEqualTo(new BigDecimal("95.5"));
        assertThat(unit.inspections()).isEqualTo(7);
        assertThat(unit.counted()).hasSize(4);
    }

    @Test
    void refusesConditionsOfTheOtherColourAndEmptyRules() {
        Faults red = new Faults();
        Faults black = new Faults();

        new Rule(null, BigDecimal.TEN, null, 3, 1).check(Colour.RED, red);
        new Rule(BigDecimal.TEN, BigDecimal.TEN, 3, null, 1).check(Colour.BLACK, black);

        assertThat(red.all())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/rule/scoreBelow", "RULE_OF_OTHER_COLOUR"),
                        tuple("/rule/bottom", "RULE_OF_OTHER_COLOUR"),
                        tuple("/rule", "RULE_EMPTY"));
        assertThat(black.all()).extracting(Fault::pointer).containsExactly("/rule/scoreAtLeast", "/rule/top");
    }

    private static Rule red(@Nullable String scoreAtLeast, @Nullable Integer top, int minimumInspections) {
        return new Rule(
                scoreAtLeast == null ? null : new BigDecimal(scoreAtLeast), null, top, null, minimumInspections);
    }

    private static Rule black(String scoreBelow, @Nullable Integer bottom) {
        return new Rule(null, new BigDecimal(scoreBelow), null, bottom, 1);
    }

    private static Candidate site(String name, String score, int inspections, boolean failed) {
        return new Candidate(
                name,
                name,
                "YX-S01-C01",
                new BigDecimal(score),
                inspections,
                failed,
                List.of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
    }
}
