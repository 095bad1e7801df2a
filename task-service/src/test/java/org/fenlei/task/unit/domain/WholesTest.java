package org.fenlei.task.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholesTest {

    private static final UnitTree UNITS = UnitTree.of(List.of(
            unit("D", UnitKind.DISTRICT, null, true),
            unit("JYJ", UnitKind.GOVERNMENT_DEPARTMENT, "D", true),
            unit("S1", UnitKind.SUB_DISTRICT, "D", true),
            unit("C1", UnitKind.COMMUNITY, "S1", true),
            unit("C2", UnitKind.COMMUNITY, "S1", true),
            unit("C3", UnitKind.COMMUNITY, "S1", false),
            unit("WY", UnitKind.PROPERTY_FIRM, "S1", true),
            unit("S2", UnitKind.SUB_DISTRICT, "D", true)));

    @Test
    void isWhatIsRecordedOfTheUnitItself() {
        assertThat(new Wholes(UNITS, Map.of("S1", 100L, "C1", 1L, "C2", 2L)).of("S1"))
                .hasValue(100);
        assertThat(new Wholes(UNITS, Map.of("S1", 0L, "C1", 1L)).of("S1")).hasValue(0);
    }

    @Test
    void isElseTheSumOfTheTerritoriesBelowIt() {
        Wholes wholes = new Wholes(UNITS, Map.of("C1", 30L, "C2", 12L, "C3", 7L, "WY", 5L, "S2", 8L));

        assertThat(wholes.of("S1")).hasValue(42);
        assertThat(wholes.of("D")).hasValue(50);
    }

    @Test
    void isUnknownWhereAPartIs() {
        Wholes wholes = new Wholes(UNITS, Map.of("C1", 30L));

        assertThat(wholes.of("S1")).isEmpty();
        assertThat(wholes.of("D")).isEmpty();
        assertThat(wholes.of("S2")).isEmpty();
        assertThat(wholes.of("JYJ")).isEmpty();
        assertThat(wholes.of("NOWHERE")).isEmpty();
    }

    private static UnitNode unit(String code, UnitKind kind, @Nullable String parent, boolean active) {
        return new UnitNode(code, code, UnitLevel.TOWN, kind, parent, List.of(), List.of(), active);
    }
}
