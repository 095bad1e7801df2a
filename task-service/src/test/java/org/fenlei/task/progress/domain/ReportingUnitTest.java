package org.fenlei.task.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportingUnitTest {

    private static final UnitTree UNITS = UnitTree.of(List.of(unit("S1", null), unit("S2", null), unit("S1-C1", "S1")));

    @Test
    void isTheCallersOwnWhereItHasAPart() {
        assertThat(ReportingUnit.of(List.of("S1", "S2"), null, "S2", Set.of("S2")::contains, UNITS))
                .contains("S2");
    }

    @Test
    void isTheNamedOneWithinTheCallersScope() {
        assertThat(ReportingUnit.of(List.of("S1"), "S1-C1", "S1", Set.of("S1", "S1-C1")::contains, UNITS))
                .contains("S1-C1");
        assertThat(ReportingUnit.of(List.of("S1", "S2"), "S2", "S1", Set.of("S1", "S1-C1")::contains, UNITS))
                .isEmpty();
    }

    @Test
    void isTheOnlyOneThatASuperiorCanMean() {
        assertThat(ReportingUnit.of(List.of("S1"), null, null, unit -> true, UNITS))
                .contains("S1");
        assertThat(ReportingUnit.of(List.of("S1", "S2"), null, null, unit -> true, UNITS))
                .isEmpty();
    }

    private static UnitNode unit(String code, @Nullable String parent) {
        return new UnitNode(code, code, UnitLevel.TOWN, UnitKind.SUB_DISTRICT, parent, List.of(), List.of(), true);
    }
}
