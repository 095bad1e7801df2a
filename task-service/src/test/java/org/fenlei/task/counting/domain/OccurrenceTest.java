package org.fenlei.task.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.fenlei.task.unit.domain.Placement;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrenceTest {

    private static final UnitTree TREE = UnitTree.of(List.of(
            unit("D", UnitLevel.DISTRICT, UnitKind.DISTRICT, null),
            unit("S1", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, "D"),
            unit("S2", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, "D"),
            unit("S1-C1", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"),
            unit("OFFICE", UnitLevel.DISTRICT, UnitKind.GOVERNMENT_DEPARTMENT, "D")));
    private static final UnitTrees UNITS = UnitTrees.of(TREE, List.of());
    private static final Window YEAR = Window.ofYear(2023);

    @ParameterizedTest(name = "a certificate in S1-C1 counts for {0}: {1}")
    @CsvSource({"S1-C1,true", "S1,true", "S2,false", "OFFICE,true", "D,true"})
    void countsForWhoeverAnswersForThePlace(String responsible, boolean counts) {
        assertThat(certified("2023-05-05").serves(target(Measure.SITE_CERTIFIED, "达标小区", responsible), UNITS))
                .isEqualTo(counts);
    }

    @Test
    void namesEveryUnitThatItCountsForAndNoOther() {
        assertThat(certified("2023-05-05").unitsServed(UNITS)).containsExactlyInAnyOrder("S1-C1", "S1", "OFFICE", "D");
        assertThat(ledger("S1-C1", "2023-03").unitsServed(UNITS)).containsExactly("S1-C1");
        assertThat(TREE.answeringFor("UNLISTED")).containsExactly("UNLISTED");
    }

    @Test
    void countsALedgerForItsOwnUnitOnly() {
        assertThat(ledger("S1-C1", "2023-03").serves(target(Measure.LEDGER_SUBMITTED, "台账", "S1"), UNITS))
                .isFalse();
        assertThat(ledger("S1", "2023-03").serves(target(Measure.LEDGER_SUBMITTED, "台账", "S1"), UNITS))
                .isTrue();
    }

    @Test
    void countsWhatAUnitHandedInForAllJointlyAlsoOnceItWentUpInOneOfThem() {
        UnitTrees merged = UnitTrees.of(
                TREE,
                List.of(
                        new Placement("S1", 1, YEAR.from(), "D", null),
                        new Placement("S1", 2, LocalDate.of(2023, 6, 15), "D", "S2")));
        Occurrence ledger = ledger("S1", "2023-03");

        assertThat(ledger.serves(target(Measure.LEDGER_SUBMITTED, "台账", "S2", "OFFICE"), merged))
                .isTrue();
        assertThat(ledger.serves(target(Measure.LEDGER_SUBMITTED, "台账", "S2"), merged))
                .as("its successor hands in its own")
                .isFalse();
        assertThat(ledger.serves(target(Measure.LEDGER_SUBMITTED, "台账", "S2", "OFFICE"), UNITS))
                .isFalse();
        assertThat(ledger.unitsServed(merged)).containsExactly("S1", "S2");
    }

    @Test
    void countsALedgerInItsMonthHoweverLateItCame() {
        Occurrence.Target march = new Occurrence.Target(
                Measure.LEDGER_SUBMITTED,
                ObligationKind.RECURRING,
                "台账",
                new Window(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31)),
                LocalDate.of(2023, 3, 31),
                null,
                List.of("S1"));

        assertThat(ledger("S1", "2023-03").serves(march, UNITS)).isTrue();
        assertThat(ledger("S1", "2023-02").serves(march, UNITS)).isFalse();
    }

    @Test
    void countsCompoundsForCompoundsAndVillagesForVillages() {
        Occurrence compound = certified("2023-05-05");

        assertThat(compound.serves(target(Measure.SITE_CERTIFIED, "新增示范村1个", "S1"), UNITS))
                .isFalse();
        assertThat(compound.serves(target(Measure.SITE_CERTIFIED, "创建示范点", "S1"), UNITS))
                .isTrue();
    }

    @ParameterizedTest(name = "an inspection of a {0} counts for {1}: {2}")
    @CsvSource({
        "COMPOUND,每月检查小区不少于2次,true",
        "STATION,每月检查小区不少于2次,false",
        "STATION,每周巡查收集站点,true",
        "ENTERPRISE,每月检查不少于2次,true"
    })
    void countsInspectionsOfTheKindThatIsMeant(String kind, String title, boolean counts) {
        LocalDate day = LocalDate.of(2023, 5, 5);
        Occurrence inspection = new Occurrence(
                "inspection:1",
                1,
                Measure.INSPECTION_COMPLETED,
                "S1-C1",
                false,
                kind,
                new Window(day, day),
                day,
                null,
                true);

        assertThat(inspection.serves(target(Measure.INSPECTION_COMPLETED, title, "S1"), UNITS))
                .isEqualTo(counts);
    }

    @Test
    void countsNothingBeforeTheWindowOrTowardAShare() {
        Occurrence.Target share = new Occurrence.Target(
                Measure.SITE_CERTIFIED, ObligationKind.RATE, "达标小区占比", YEAR, YEAR.to(), null, List.of("S1"));

        assertThat(certified("2022-12-31").serves(target(Measure.SITE_CERTIFIED, "达标小区", "S1"), UNITS))
                .isFalse();
        assertThat(certified("2023-05-05").serves(share, UNITS)).isFalse();
    }

    private static Occurrence certified(String on) {
        LocalDate day = LocalDate.parse(on);
        return new Occurrence(
                "site:1", 1, Measure.SITE_CERTIFIED, "S1-C1", false, "COMPOUND", new Window(day, day), day, null, true);
    }

    private static Occurrence ledger(String unit, String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        Window span = new Window(first, first.plusMonths(1).minusDays(1));
        return new Occurrence(
                "ledger:1", 1, Measure.LEDGER_SUBMITTED, unit, true, null, span, first.plusMonths(2), null, true);
    }

    private static Occurrence.Target target(Measure measure, String title, String... units) {
        return new Occurrence.Target(measure, ObligationKind.TARGET, title, YEAR, YEAR.to(), null, List.of(units));
    }

    private static UnitNode unit(String code, UnitLevel level, UnitKind kind, @Nullable String parent) {
        return new UnitNode(code, code, level, kind, parent, List.of(), List.of(), true);
    }
}
