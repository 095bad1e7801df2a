package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @Test
    void countsSeveralOccurrencesOfOneDay() {
        Tally tally = tally(
                least(ObligationKind.RECURRING, "2"),
                List.of(count("S1", "2023-03-14", 1, "1"), count("S1", "2023-03-14", 2, "1")));

        assertThat(tally.counted()).isEqualByComparingTo("2");
        assertThat(tally.fulfilledOn()).isEqualTo("2023-03-14");
    }

    @Test
    void isMetOnTheDayThatReachesTheNumberWhateverTheOrderOfReports() {
        List<Contribution> reports = new ArrayList<>(List.of(
                count("S1", "2023-03-01", 3, "1"),
                count("S1", "2023-03-20", 1, "1"),
                count("S1", "2023-03-10", 2, "1")));

        Tally forwards = tally(least(ObligationKind.TARGET, "2"), reports);
        Collections.reverse(reports);
        Tally backwards = tally(least(ObligationKind.TARGET, "2"), reports);

        assertThat(forwards.fulfilledOn()).isEqualTo("2023-03-10");
        assertThat(backwards.sameAs(forwards)).isTrue();
    }

    @Test
    void letsEachUnitsLatestShareStandAndAddsUpTheUnits() {
        Tally tally = tally(
                least(ObligationKind.RATE, "25"),
                List.of(
                        share("S1", "2023-01-31", 1, "100", "1000"),
                        share("S1", "2023-02-28", 2, "300", "1000"),
                        share("S2", "2023-03-15", 3, "200", "1000")));

        assertThat(tally.counted()).isEqualByComparingTo("25");
        assertThat(tally.fulfilledOn()).isEqualTo("2023-02-28");
    }

    @Test
    void neverRoundsAShareUpToWhatIsRequired() {
        Tally tally =
                tally(least(ObligationKind.RATE, "25"), List.of(share("S1", "2023-02-28", 1, "249999", "1000000")));

        assertThat(tally.counted()).isLessThan(new BigDecimal("25"));
        assertThat(tally.fulfilledOn()).isNull();
    }

    @Test
    void writesARoundShareWithoutExponent() {
        Tally tally = tally(least(ObligationKind.RATE, "90"), List.of(share("S1", "2023-02-28", 1, "10", "10")));

        assertThat(tally.counted().toString()).isEqualTo("100");
    }

    @Test
    void losesAShareThatFallsAgain() {
        Tally tally = tally(
                least(ObligationKind.RATE, "25"),
                List.of(share("S1", "2023-01-31", 1, "30", "100"), share("S1", "2023-02-28", 2, "20", "100")));

        assertThat(tally.fulfilledOn()).isNull();
    }

    @Test
    void judgesALimitByTheWorstUnit() {
        Tally.Demand atMost = new Tally.Demand(ObligationKind.LIMIT, false, null, new BigDecimal("300"));

        Tally within = tally(atMost, List.of(count("S1", "2023-06-30", 1, "280")));
        Tally beyond = tally(atMost, List.of(count("S1", "2023-06-30", 1, "280"), count("S2", "2023-06-30", 2, "310")));

        assertThat(within.fulfilledOn()).isEqualTo("2023-06-30");
        assertThat(beyond.fulfilledOn()).isNull();
        assertThat(beyond.counted()).isEqualByComparingTo("310");
    }

    @Test
    void isNotKeptByAllBeforeAllHaveReported() {
        UnitTrees units = UnitTrees.of(UnitTree.of(List.of(street("S1"), street("S2"))), List.of());
        JointShare joint = JointShare.of(List.of("S1", "S2"), units, false);
        Tally.Demand atMost = new Tally.Demand(ObligationKind.LIMIT, false, null, new BigDecimal("300"));

        Tally first = Tally.of(atMost, List.of(count("S1", "2023-06-20", 1, "280")), joint);
        Tally both = Tally.of(
                atMost, List.of(count("S1", "2023-06-20", 1, "280"), count("S2", "2023-06-30", 2, "290")), joint);

        assertThat(first.fulfilledOn()).isNull();
        assertThat(first.counted()).isEqualByComparingTo("280");
        assertThat(both.fulfilledOn()).isEqualTo("2023-06-30");
    }

    private static UnitNode street(String code) {
        return new UnitNode(code, code, UnitLevel.TOWN, UnitKind.SUB_DISTRICT, null, List.of(), List.of(), true);
    }

    @Test
    void judgesEveryValueByBothBounds() {
        Tally.Demand between =
                new Tally.Demand(ObligationKind.LIMIT, false, new BigDecimal("5.5"), new BigDecimal("8.5"));

        Tally one = tally(between, List.of(count("S1", "2023-06-30", 1, "3"), count("S2", "2023-06-30", 2, "7")));
        Tally both = tally(between, List.of(count("S1", "2023-06-30", 1, "6"), count("S2", "2023-06-30", 2, "7")));

        assertThat(one.fulfilledOn()).isNull();
        assertThat(one.counted()).isEqualByComparingTo("3");
        assertThat(both.fulfilledOn()).isEqualTo("2023-06-30");
        assertThat(both.counted()).isEqualByComparingTo("7");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in percent, at least, at most, part, whole, counted, met
            true,  ,   3,   50,      100,     50,      false
            true,  ,   3,   3,       100,     3,       true
            true,  ,   3,   3000001, 1000000, 300.0001, false
            true,  ,   3,   300001,  10000000, 3.0001, false
            true,  ,   3,   0,       100,     0,       true
            true,  90, ,    90,      100,     90,      true
            true,  90, ,    8999999, 10000000, 89.9999, false
            true,  5,  10,  4999999, 100000000, 4.9999, false
            true,  5,  10,  1000001, 10000000, 10.0001, false
            false, ,   300, 2999,    10,      299.9,   true
            false, ,   300, 3001,    10,      300.1,   false
            false, 5,  ,    1,       3,       0.3333,  false
            """)
    void holdsALimitsPartOfAWholeAgainstItsBoundsInTheirUnit(
            boolean percent,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            String part,
            String whole,
            BigDecimal counted,
            boolean met) {
        Tally.Demand limit = new Tally.Demand(ObligationKind.LIMIT, percent, least, most);

        Tally tally = tally(limit, List.of(share("S1", "2023-06-30", 1, part, whole)));

        assertThat(tally.counted()).isEqualByComparingTo(counted);
        assertThat(tally.fulfilledOn() != null).isEqualTo(met);
    }

    @Test
    void isNeverMetWhereNothingIsRequired() {
        Tally tally = tally(
                new Tally.Demand(ObligationKind.STANDING, false, null, null),
                List.of(count("S1", "2023-06-30", 1, "1")));

        assertThat(tally.counted()).isEqualByComparingTo("1");
        assertThat(tally.fulfilledOn()).isNull();
    }

    private static Tally tally(Tally.Demand demand, List<Contribution> contributions) {
        return Tally.of(demand, contributions, JointShare.asReported());
    }

    private static Tally.Demand least(ObligationKind kind, String required) {
        return new Tally.Demand(kind, kind == ObligationKind.RATE, new BigDecimal(required), null);
    }

    private static Contribution count(String unit, String on, long sequence, String amount) {
        return contribution(unit, on, sequence, new BigDecimal(amount), null, null);
    }

    private static Contribution share(String unit, String on, long sequence, String part, String whole) {
        return contribution(unit, on, sequence, null, new BigDecimal(part), new BigDecimal(whole));
    }

    private static Contribution contribution(
            String unit,
            String on,
            long sequence,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole) {
        return new Contribution(unit, LocalDate.parse(on), sequence, amount, part, whole, null, null);
    }
}
