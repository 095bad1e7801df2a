package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JointShareTest {

    private static final UnitTree TREE = UnitTree.of(List.of(
            node("S1", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, null),
            node("S1-C1", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"),
            node("S1-C2", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"),
            node("S2", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, null),
            node("CGJ", UnitLevel.DISTRICT, UnitKind.GOVERNMENT_DEPARTMENT, null)));

    @Test
    void takesTheFirstReportForAPartOfTheRecordedWhole() {
        JointShare joint = new JointShare(List.of("S1", "S2"), TREE, new BigDecimal("8000"));

        assertThat(percentage(joint, report("S1", 2000, 5000))).isEqualByComparingTo("25");
        assertThat(percentage(joint, report("S1", 2000, 5000), report("S2", 600, 3000)))
                .isEqualByComparingTo("32.5");
    }

    @Test
    void takesWhatIsReportedOnceEveryUnitHasSpoken() {
        JointShare joint = new JointShare(List.of("S1", "S2"), TREE, new BigDecimal("8000"));

        assertThat(percentage(joint, report("S1", 2000, 4000), report("S2", 600, 2500)))
                .isEqualByComparingTo("40");
    }

    @Test
    void takesOneReportForTheWholeDistrictAsItIs() {
        JointShare joint = new JointShare(List.of("S1", "S2", "CGJ"), TREE, new BigDecimal("8000"));

        assertThat(percentage(joint, report("CGJ", 7200, 8000))).isEqualByComparingTo("90");
    }

    @Test
    void takesWhatACommunityReportsForAPartOfItsTown() {
        JointShare own = new JointShare(List.of("S1"), TREE, new BigDecimal("5000"));

        assertThat(percentage(own, report("S1-C1", 500, 2500))).isEqualByComparingTo("10");
        assertThat(percentage(own, report("S1-C1", 500, 2500), report("S1-C2", 1000, 2500)))
                .isEqualByComparingTo("30");
    }

    @Test
    void letsATownsOwnReportStandForItsCommunities() {
        JointShare own = new JointShare(List.of("S1"), TREE, new BigDecimal("5000"));

        assertThat(percentage(own, report("S1-C1", 500, 2500), report("S1", 1500, 5000)))
                .isEqualByComparingTo("30");
    }

    @Test
    void dividesByWhatIsReportedWhereNothingIsRecorded() {
        JointShare joint = new JointShare(List.of("S1", "S2"), TREE, null);

        assertThat(percentage(joint, report("S1", 2000, 5000))).isEqualByComparingTo("40");
        assertThat(percentage(joint)).isEqualByComparingTo("0");
    }

    private static BigDecimal percentage(JointShare joint, Contribution... reports) {
        return joint.percentage(
                Arrays.stream(reports).collect(Collectors.toMap(Contribution::unitCode, Function.identity())));
    }

    private static Contribution report(String unit, long part, long whole) {
        return new Contribution(
                unit, LocalDate.of(2023, 3, 1), 1, null, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), null);
    }

    private static UnitNode node(String code, UnitLevel level, UnitKind kind, @Nullable String parent) {
        return new UnitNode(code, code, level, kind, parent, List.of(), List.of(), true);
    }
}
