package org.fenlei.task.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreesTest {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 15);
    private static final LocalDate RECORDED = LocalDate.of(2023, 2, 1);

    /** S1 went up in S2 on 15 June, and its community moved; C2 was merged into C1 before, dated back to before all. */
    private static final UnitTrees TREES = UnitTrees.of(
            UnitTree.of(List.of(
                    node("D", UnitLevel.DISTRICT, UnitKind.DISTRICT, null),
                    node("CGJ", UnitLevel.DISTRICT, UnitKind.GOVERNMENT_DEPARTMENT, "D"),
                    node("S1", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, "D"),
                    node("S2", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, "D"),
                    node("C1", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S2"),
                    node("C2", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"))),
            List.of(
                    new Placement("S1", 1, RECORDED, "D", null),
                    new Placement("S1", 2, JUNE, "D", "S2"),
                    new Placement("C1", 1, RECORDED, "S1", null),
                    new Placement("C1", 4, JUNE, "S2", null),
                    new Placement("C2", 1, RECORDED, "S1", null),
                    new Placement("C2", 2, LocalDate.of(2023, 1, 10), "S1", "C1")));

    @Test
    void knowsWhoAnsweredForAPlaceOnADay() {
        assertThat(TREES.on(JUNE.minusDays(1)).answeringFor("C1")).containsExactlyInAnyOrder("C1", "S1", "D", "CGJ");
        assertThat(TREES.on(JUNE).answeringFor("C1")).containsExactlyInAnyOrder("C1", "S2", "D", "CGJ");
        assertThat(TREES.everAnsweringFor("C1")).containsExactlyInAnyOrder("C1", "S1", "S2", "D", "CGJ");
    }

    @Test
    void letsTheSuccessorAnswerForThePlaceOfAMergedUnit() {
        assertThat(TREES.on(JUNE).answersFor("S2", "S1")).isTrue();
        assertThat(TREES.on(JUNE).answersFor("S2", "C2")).isTrue();
        assertThat(TREES.on(JUNE.minusDays(1)).answersFor("S2", "S1")).isFalse();
        assertThat(TREES.on(JUNE.minusDays(1)).answersFor("C1", "C2")).isTrue();
    }

    @Test
    void takesUnitsAsTheyStoodFirstForTheDaysBefore() {
        assertThat(TREES.on(LocalDate.of(2022, 12, 31)).answersFor("S1", "C1")).isTrue();
        assertThat(TREES.on(LocalDate.of(2022, 12, 31)).answersFor("C1", "C2")).isFalse();
        assertThat(TREES.on(LocalDate.of(2023, 1, 31)).answersFor("C1", "C2")).isTrue();
    }

    @Test
    void knowsInWhatAUnitWentUpAndWhatPlacesAreConcerned() {
        assertThat(TREES.everInPlaceOf("S1")).containsExactly("S1", "S2");
        assertThat(TREES.everInPlaceOf("S2")).containsExactly("S2");
        assertThat(TREES.placesOf(List.of("S1"))).containsExactlyInAnyOrder("S1", "C1", "C2");
        assertThat(TREES.placesOf(List.of("C1"))).containsExactlyInAnyOrder("C1", "C2");
        assertThat(TREES.placesOf(List.of("new"))).containsExactly("new");
    }

    /** C1 has another name since May, which was written down when it had moved. */
    @Test
    void takesNoOtherChangeThatIsDatedBackForAMove() {
        UnitTrees renamed = UnitTrees.of(
                TREES.today(),
                List.of(
                        new Placement("C1", 1, RECORDED, "S1", null),
                        new Placement("C1", 4, JUNE, "S2", null),
                        new Placement("C1", 5, LocalDate.of(2023, 5, 1), "S2", null)));

        assertThat(renamed.on(JUNE.minusDays(1)).answersFor("S1", "C1")).isTrue();
        assertThat(renamed.on(JUNE.minusDays(1)).answersFor("S2", "C1")).isFalse();
        assertThat(renamed.on(JUNE).answersFor("S2", "C1")).isTrue();
    }

    @Test
    void knowsSinceWhenUnitsAreMerged() {
        UnitTrees thereAgain = UnitTrees.of(
                TREES.today(),
                List.of(
                        new Placement("S1", 1, RECORDED, "D", null),
                        new Placement("S1", 2, RECORDED, "D", "S2"),
                        new Placement("S1", 3, JUNE, "D", null),
                        new Placement("C2", 1, RECORDED, "S1", "C1"),
                        new Placement("C2", 2, JUNE, "S2", "C1")));

        assertThat(TREES.merged())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("S1", new Merged("S2", JUNE), "C2", new Merged("C1", LocalDate.of(2023, 1, 10))));
        assertThat(thereAgain.merged()).isEqualTo(Map.of("C2", new Merged("C1", RECORDED)));
    }

    private static UnitNode node(String code, UnitLevel level, UnitKind kind, @Nullable String parent) {
        return new UnitNode(code, code, level, kind, parent, List.of(), List.of(), true);
    }
}
