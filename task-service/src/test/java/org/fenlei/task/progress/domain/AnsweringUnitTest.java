package org.fenlei.task.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.task.unit.domain.Placement;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.fenlei.task.unit.domain.UnitTrees;
import org.junit.jupiter.api.Test;

class AnsweringUnitTest {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 15);

    /** On 15 June S1 went up in S2, and so did its community C1; C2 had gone up in C1 before and stayed where it was. */
    private static final UnitTrees UNITS = UnitTrees.of(
            UnitTree.of(List.of(unit("S1", "D"), unit("S2", "D"), unit("T1", "D"), unit("C1", "S2"), unit("C2", "S1"))),
            List.of(
                    new Placement("S1", 1, LocalDate.MIN, "D", null),
                    new Placement("S1", 2, JUNE, "D", "S2"),
                    new Placement("C1", 1, LocalDate.MIN, "S1", null),
                    new Placement("C1", 2, JUNE, "S2", null),
                    new Placement("C2", 1, LocalDate.MIN, "S1", "C1")));

    @Test
    void isTheOneThatReportedWhileItStandsBelowWhoIsResponsible() {
        assertThat(answering("C1", "C1", "S2")).isEqualTo("C1");
        assertThat(answering("C1", "S1", "S2")).as("it is back").isEqualTo("C1");
    }

    @Test
    void isWhoTookItsPlace() {
        assertThat(answering("S1", "S1", "T1", "S2")).isEqualTo("S2");
        assertThat(answering("C2", "C2", "T1", "S2")).isEqualTo("S2");
    }

    @Test
    void isWhoItStoodBelowWhereItMovedAway() {
        assertThat(answering("C1", "C1", "T1", "S1")).isEqualTo("S1");
    }

    @Test
    void staysWhoAnsweredIfNobodyElseDoes() {
        assertThat(answering("X", "T1", "S2", "T1")).isEqualTo("T1");
        assertThat(answering("X", "X", "S2", "T1")).isEqualTo("S2");
    }

    private static String answering(String made, String answered, String... responsible) {
        return AnsweringUnit.of(made, answered, List.of(responsible), UNITS.on(JUNE.minusDays(1)), UNITS.on(JUNE));
    }

    private static UnitNode unit(String code, String parent) {
        return new UnitNode(code, code, UnitLevel.TOWN, UnitKind.SUB_DISTRICT, parent, List.of(), List.of(), true);
    }
}
