package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenlei.task.unit.domain.Placement;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JointShareTest {

    private static final UnitTree TREE = UnitTree.of(List.of(
            node("S1", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, null),
            node("S1-C1", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"),
            node("S1-C2", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"),
            node("S2", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, null),
            node("CGJ", UnitLevel.DISTRICT, UnitKind.GOVERNMENT_DEPARTMENT, null)));

    private static final UnitTrees TREES = UnitTrees.of(TREE, List.of());

    private static final BigDecimal OF_DISTRICT = new BigDecimal("8000");

    @Test
    void takesTheFirstReportForAPartOfTheRecordedWhole() {
        JointShare joint = joint("S1", "S2");

        assertThat(percentage(joint, OF_DISTRICT, report("S1", 2000, 5000))).isEqualByComparingTo("25");
        assertThat(percentage(joint, OF_DISTRICT, report("S1", 2000, 5000), report("S2", 600, 3000)))
                .isEqualByComparingTo("32.5");
    }

    @Test
    void takesWhatIsReportedOnceEveryUnitHasSpoken() {
        assertThat(percentage(joint("S1", "S2"), OF_DISTRICT, report("S1", 2000, 4000), report("S2", 600, 2500)))
                .isEqualByComparingTo("40");
    }

    @Test
    void takesOneReportForTheWholeDistrictAsItIs() {
        assertThat(percentage(joint("S1", "S2", "CGJ"), OF_DISTRICT, report("CGJ", 7200, 8000)))
                .isEqualByComparingTo("90");
    }

    @Test
    void isOfAllOnceEveryTerritoryOrADepartmentHasSpoken() {
        JointShare joint = joint("S1", "S2", "CGJ");

        assertThat(joint.isOfAll(Set.of("S1"))).isFalse();
        assertThat(joint.isOfAll(Set.of("S1", "S2"))).isTrue();
        assertThat(joint.isOfAll(Set.of("CGJ"))).isTrue();
        assertThat(joint("S1").isOfAll(Set.of("S1-C1")))
                .as("a part of its town")
                .isFalse();
        assertThat(joint("CGJ").isOfAll(Set.of("CGJ"))).isTrue();
    }

    @Test
    void takesWhatACommunityReportsForAPartOfItsTown() {
        JointShare own = joint("S1");
        BigDecimal ofTown = new BigDecimal("5000");

        assertThat(percentage(own, ofTown, report("S1-C1", 500, 2500))).isEqualByComparingTo("10");
        assertThat(percentage(own, ofTown, report("S1-C1", 500, 2500), report("S1-C2", 1000, 2500)))
                .isEqualByComparingTo("30");
        assertThat(percentage(own, ofTown, report("S1-C1", 500, 2500), report("S1", 1500, 5000)))
                .as("the town's own report stands for its communities")
                .isEqualByComparingTo("30");
    }

    @Test
    void isMadeUpOfNoUnitThatLiesWithinAnother() {
        JointShare nested = joint("S1", "S1-C1", "S1-C2");

        assertThat(nested.territories()).containsExactly("S1");
        assertThat(percentage(nested, new BigDecimal("10000"), report("S1", 9000, 9900)))
                .as("the town has spoken for its communities")
                .isEqualByComparingTo("90.909");
        assertThat(nested.isOfTheWhole(Set.of("S1"), null)).isTrue();
        assertThat(nested.isOfTheWhole(Set.of("S1-C1"), null)).isFalse();
    }

    @Test
    void decidesNothingBeforeAllHaveReportedWhereTheWholeIsNotRecorded() {
        JointShare joint = joint("S1", "S2", "CGJ");

        assertThat(percentage(joint, null, report("S1", 2000, 5000))).isEqualByComparingTo("40");
        assertThat(joint.isOfTheWhole(Set.of("S1"), null)).isFalse();
        assertThat(joint.isOfTheWhole(Set.of("S1", "S2"), null))
                .as("a department has no households of its own")
                .isTrue();
        assertThat(joint.isOfTheWhole(Set.of("S1"), OF_DISTRICT)).isTrue();
    }

    @Test
    void leavesAShareOfWhatIsNotRecordedOfUnitsAsItIsReported() {
        JointShare survey = JointShare.of(List.of("S1", "S2"), TREES, false);

        assertThat(percentage(survey, null, report("S1", 180, 200))).isEqualByComparingTo("90");
        assertThat(survey.isOfTheWhole(Set.of("S1"), null)).isTrue();
        assertThat(percentage(survey, null)).isEqualByComparingTo("0");
    }

    @Test
    void letsTheSuccessorSpeakForAMergedUnitFromTheMergerOn() {
        JointShare merged = JointShare.of(List.of("S2"), mergedIntoS2(LocalDate.of(2023, 6, 15)), true);
        Contribution before = report("S1", 300, 400);

        assertThat(percentage(merged, null, before, on(LocalDate.of(2023, 6, 15), report("S2", 500, 1000))))
                .as("of the whole territory")
                .isEqualByComparingTo("50");
        assertThat(percentage(merged, null, before, on(LocalDate.of(2023, 6, 14), report("S2", 200, 600))))
                .as("each of its own")
                .isEqualByComparingTo("50");
        assertThat(percentage(merged, null, before, on(LocalDate.of(2023, 6, 14), report("S2", 300, 600))))
                .isEqualByComparingTo("60");
        assertThat(percentage(merged, null, before, on(LocalDate.of(2023, 7, 1), report("CGJ", 500, 1000))))
                .as("a department is not the successor")
                .isEqualByComparingTo("57.1428");
    }

    @Test
    void letsTheLastOfSeveralSuccessorsSpeakForAll() {
        UnitTrees trees = UnitTrees.of(
                TREE,
                List.of(
                        new Placement("S1-C1", 1, LocalDate.EPOCH, "S1", null),
                        new Placement("S1-C1", 2, LocalDate.of(2023, 4, 1), "S1", "S1-C2"),
                        new Placement("S1-C2", 1, LocalDate.EPOCH, "S1", null),
                        new Placement("S1-C2", 2, LocalDate.of(2023, 5, 1), "S1", "S2")));
        JointShare merged = JointShare.of(List.of("S2"), trees, true);

        assertThat(percentage(
                        merged, null, report("S1-C1", 100, 100), on(LocalDate.of(2023, 4, 20), report("S2", 1, 2))))
                .isEqualByComparingTo("99.0196");
        assertThat(percentage(
                        merged, null, report("S1-C1", 100, 100), on(LocalDate.of(2023, 5, 1), report("S2", 1, 2))))
                .isEqualByComparingTo("50");
    }

    private static UnitTrees mergedIntoS2(LocalDate day) {
        return UnitTrees.of(
                TREE,
                List.of(new Placement("S1", 1, LocalDate.EPOCH, null, null), new Placement("S1", 2, day, null, "S2")));
    }

    private static Contribution on(LocalDate day, Contribution report) {
        return new Contribution(report.unitCode(), day, 1, null, report.numerator(), report.denominator(), null, null);
    }

    private static JointShare joint(String... responsible) {
        return JointShare.of(List.of(responsible), TREES, true);
    }

    private static BigDecimal percentage(JointShare joint, @Nullable BigDecimal recorded, Contribution... reports) {
        return joint.percentage(
                Arrays.stream(reports).collect(Collectors.toMap(Contribution::unitCode, Function.identity())),
                recorded);
    }

    private static Contribution report(String unit, long part, long whole) {
        return new Contribution(
                unit,
                LocalDate.of(2023, 3, 1),
                1,
                null,
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(whole),
                null,
                null);
    }

    private static UnitNode node(String code, UnitLevel level, UnitKind kind, @Nullable String parent) {
        return new UnitNode(code, code, level, kind, parent, List.of(), List.of(), true);
    }
}
