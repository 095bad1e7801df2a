package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningTest {

    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(
            2023,
            new WorkCalendar.Year(
                    Set.of(
                            LocalDate.of(2023, 5, 1),
                            LocalDate.of(2023, 5, 2),
                            LocalDate.of(2023, 5, 3),
                            LocalDate.of(2023, 9, 29)),
                    Set.of(LocalDate.of(2023, 10, 7)),
                    "test")));

    private static final UnitTree UNITS = UnitTree.of(List.of(
            unit("D", UnitLevel.DISTRICT, UnitKind.DISTRICT, null),
            unit("S1", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, "D"),
            unit("S2", UnitLevel.TOWN, UnitKind.SUB_DISTRICT, "D"),
            unit("S1-C1", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"),
            unit("S1-C2", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S1"),
            unit("S2-C1", UnitLevel.COMMUNITY, UnitKind.COMMUNITY, "S2"),
            unit("S2-V1", UnitLevel.COMMUNITY, UnitKind.VILLAGE, "S2"),
            unit("OFFICE", UnitLevel.DISTRICT, UnitKind.GOVERNMENT_DEPARTMENT, "D")));

    private final DutyBuilder duty = new DutyBuilder();

    @Test
    void opensEveryWindowForEveryUnit() {
        List<PlannedAssignment> opened =
                open(duty.kind(ObligationKind.RECURRING).period(Recurrence.MONTH));

        assertThat(opened).hasSize(24);
        assertThat(opened).allMatch(PlannedAssignment::watched);
        assertThat(opened.get(0).period()).isEqualTo("2023-01");
        assertThat(opened.get(0).dueDate()).isEqualTo("2023-01-31");
        assertThat(opened.get(0).required()).isEqualByComparingTo("1");
    }

    @Test
    void opensOneForAllUnitsJointly() {
        List<PlannedAssignment> opened = open(
                duty.kind(ObligationKind.TARGET).minimum("45").due("2023-09-30").fanOut(FanOut.JOINTLY));

        assertThat(opened).singleElement().satisfies(one -> {
            assertThat(one.unitCodes()).containsExactly("S1", "S2");
            assertThat(one.required()).isEqualByComparingTo("45");
            assertThat(one.window().from()).isEqualTo("2023-01-01");
            assertThat(one.window().to()).isEqualTo("2023-09-30");
        });
    }

    @Test
    void opensAnAssignmentForEachShareOfATotal() {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        shares.put("S1", number("31"));
        shares.put("OFFICE", number("0"));
        shares.put("S2", number("14"));

        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.RECURRING)
                .minimum("45")
                .period(Recurrence.HALF_YEAR)
                .fanOut(FanOut.JOINTLY)
                .units("S1", "OFFICE", "S2")
                .shares(shares));

        assertThat(opened)
                .extracting(PlannedAssignment::unitCodes, PlannedAssignment::required)
                .containsExactly(
                        tuple(List.of("S1"), number("31")),
                        tuple(List.of("S2"), number("14")),
                        tuple(List.of("S1"), number("31")),
                        tuple(List.of("S2"), number("14")));
    }

    @Test
    void multipliesByTheCommunitiesBelowEachUnit() {
        List<PlannedAssignment> opened = open(
                duty.kind(ObligationKind.TARGET).minimum("1").due("2023-08-31").per(Multiplier.COMMUNITY));

        assertThat(opened).extracting(PlannedAssignment::required).containsExactly(number("2"), number("1"));
    }

    @Test
    void multipliesByCommunitiesAndVillagesTogether() {
        List<PlannedAssignment> opened = open(
                duty.kind(ObligationKind.TARGET).minimum("2").due("2023-08-31").per(Multiplier.COMMUNITY_OR_VILLAGE));

        assertThat(opened).extracting(PlannedAssignment::required).containsExactly(number("4"), number("4"));
    }

    @ParameterizedTest
    @CsvSource({"每个社区设2处宣传栏。", "每个行政村设2处宣传栏。", "每个社区（村）设2处宣传栏。", "每个村（居）设2处宣传栏。", "每个街道设2处宣传栏。", "每个镇（街道）设2处宣传栏。"})
    void knowsEveryMultiplierThatAPlanIsReadWith(String text) {
        ObligationDraft read = Reading.row(text, "区城管局", "5月").obligations().get(0);

        assertThat(Multiplier.values()).extracting(Multiplier::name).contains(read.per());
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryWindowAndOnlyADemandOfOnceHasNone(Recurrence period) {
        assertThat(open(duty.kind(ObligationKind.RECURRING).period(period).units("S1")))
                .hasSameSizeAs(period.windowsOf(2023))
                .extracting(PlannedAssignment::period)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(open(new DutyBuilder().kind(ObligationKind.TARGET).due("2023-05-31")))
                .extracting(PlannedAssignment::period)
                .containsOnlyNulls();
    }

    @Test
    void leavesOutAUnitWithoutCommunitiesWhereOthersHaveThem() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.TARGET)
                .minimum("1")
                .due("2023-08-31")
                .per(Multiplier.COMMUNITY)
                .units("OFFICE", "S1"));

        assertThat(opened).singleElement().satisfies(one -> assertThat(one.unitCodes())
                .containsExactly("S1"));
    }

    @Test
    void tellsTheUnitsThatHaveNothingToMultiplyBy() {
        Opening opening = new Opening(2023, LocalDate.of(2023, 1, 1), UNITS, CALENDAR);
        duty.kind(ObligationKind.TARGET).minimum("1").due("2023-08-31").units("OFFICE", "S1");

        assertThat(opening.withNothingToMultiplyBy(duty.build())).isEmpty();
        assertThat(opening.withNothingToMultiplyBy(
                        duty.per(Multiplier.COMMUNITY).build()))
                .containsExactly("OFFICE");
        assertThat(opening.withNothingToMultiplyBy(duty.fanOut(FanOut.JOINTLY).build()))
                .isEmpty();
        assertThat(opening.withNothingToMultiplyBy(duty.per(Multiplier.TOWN).build()))
                .isEmpty();
        assertThat(opening.withNothingToMultiplyBy(
                        duty.fanOut(FanOut.EACH).per(Multiplier.VILLAGE).build()))
                .containsExactly("OFFICE", "S1");
    }

    @Test
    void multipliesAJointTargetByTheWholeDistrict() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.TARGET)
                .minimum("1")
                .due("2023-08-31")
                .per(Multiplier.COMMUNITY)
                .fanOut(FanOut.JOINTLY)
                .units("OFFICE"));

        assertThat(opened).singleElement().satisfies(one -> assertThat(one.required())
                .isEqualByComparingTo("3"));
    }

    @Test
    void opensNoWindowThatEndsBeforeThePlanTakesEffect() {
        Opening fromMay = new Opening(2023, LocalDate.of(2023, 5, 10), UNITS, CALENDAR);

        List<PlannedAssignment> opened = fromMay.opened(fromMay.ofWholeYear(duty.kind(ObligationKind.RECURRING)
                .period(Recurrence.QUARTER)
                .units("S1")
                .build()));

        assertThat(opened).extracting(PlannedAssignment::period).containsExactly("2023-Q2", "2023-Q3", "2023-Q4");
    }

    @Test
    void beginsWithTheFirstDayThatThePlanNames() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.RECURRING)
                .period(Recurrence.MONTH)
                .validFrom("2023-05-01")
                .units("S1"));

        assertThat(opened).hasSize(8);
        assertThat(opened.get(0).period()).isEqualTo("2023-05");
    }

    @Test
    void endsWithTheLastDayOnWhichWindowsMayBegin() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.RECURRING)
                .period(Recurrence.MONTH)
                .due("2023-06-30")
                .units("S1"));

        assertThat(opened).hasSize(6);
    }

    @Test
    void opensTheWindowsBeyondThePlansYearThatWereKept() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.RECURRING)
                .period(Recurrence.MONTH)
                .validFrom("2023-11-01")
                .due("2024-02-29")
                .units("S1"));

        assertThat(opened)
                .extracting(PlannedAssignment::period)
                .containsExactly("2023-11", "2023-12", "2024-01", "2024-02");
        assertThat(opened.get(3).dueDate()).isEqualTo("2024-02-29");
    }

    @Test
    void opensTheWindowsOfAnEarlierYearFromTheDayThatThePlanTakesEffect() {
        Duty fromNovember = duty.kind(ObligationKind.RECURRING)
                .period(Recurrence.MONTH)
                .validFrom("2022-11-01")
                .due("2023-02-28")
                .units("S1")
                .build();
        Opening fromDecember = new Opening(2023, LocalDate.of(2022, 12, 1), UNITS, CALENDAR);
        List<PlannedAssignment> all = fromDecember.ofWholeYear(fromNovember);

        assertThat(all)
                .extracting(PlannedAssignment::period)
                .containsExactly("2022-11", "2022-12", "2023-01", "2023-02");
        assertThat(fromDecember.opened(all))
                .extracting(PlannedAssignment::period)
                .containsExactly("2022-12", "2023-01", "2023-02");
        assertThat(fromDecember.leftOutOfEarlierYears(all)).isEqualTo(1);
    }

    @Test
    void opensNoMoreThanFiveYearsAway() {
        assertThat(open(duty.kind(ObligationKind.RECURRING)
                        .period(Recurrence.YEAR)
                        .validFrom("0001-01-01")
                        .due("9999-12-31")
                        .units("S1")))
                .extracting(PlannedAssignment::period)
                .startsWith("2023")
                .endsWith("2028");
    }

    @Test
    void beginsInItsYearWithTheWeekThatBelongsToIt() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.RECURRING)
                .period(Recurrence.WEEK)
                .validFrom("2023-01-01")
                .due("2023-12-31")
                .units("S1"));

        assertThat(opened).hasSize(52);
        assertThat(opened.get(0).window().from()).isEqualTo("2023-01-02");
    }

    @Test
    void keepsADateBeyondThePlansYear() {
        List<PlannedAssignment> opened =
                open(duty.kind(ObligationKind.MILESTONE).due("2024-03-31").units("OFFICE"));

        assertThat(opened).singleElement().satisfies(one -> assertThat(one.dueDate())
                .isEqualTo("2024-03-31"));
    }

    @Test
    void watchesNobodyForAMilestoneWithoutADate() {
        List<PlannedAssignment> opened =
                open(duty.kind(ObligationKind.MILESTONE).units("OFFICE"));

        assertThat(opened).singleElement().satisfies(one -> {
            assertThat(one.dueDate()).isNull();
            assertThat(one.watched()).isFalse();
        });
    }

    @Test
    void opensAStandingDutyOncePerUnitAndWatchesNobody() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.STANDING));

        assertThat(opened).hasSize(2).allSatisfy(one -> {
            assertThat(one.window().from()).isEqualTo("2023-01-01");
            assertThat(one.window().to()).isEqualTo("2023-12-31");
            assertThat(one.required()).isNull();
            assertThat(one.watched()).isFalse();
        });
    }

    @Test
    void opensNothingForWhatHasNoFrequencyAndForFloors() {
        assertThat(open(duty.kind(ObligationKind.UNSCHEDULED))).isEmpty();
        assertThat(open(duty.kind(ObligationKind.LIMIT).minimum("95").floor())).isEmpty();
    }

    @Test
    void opensALimitOfItsOwnForTheYear() {
        List<PlannedAssignment> opened =
                open(duty.kind(ObligationKind.LIMIT).maximum("300").units("OFFICE"));

        assertThat(opened).singleElement().satisfies(one -> {
            assertThat(one.maximum()).isEqualByComparingTo("300");
            assertThat(one.dueDate()).isEqualTo("2023-12-31");
        });
    }

    @Test
    void letsADutyWaitForWhatLiesOutsideThePlan() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.MILESTONE)
                .due("2023-12-31")
                .units("OFFICE")
                .waiting());

        assertThat(opened).singleElement().satisfies(one -> {
            assertThat(one.waiting()).isTrue();
            assertThat(one.watched()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-30, NONE,     2023-04-30",
        "2023-04-30, PREVIOUS, 2023-04-28",
        "2023-04-30, NEXT,     2023-05-04",
        "2023-09-30, PREVIOUS, 2023-09-28",
        "2023-09-30, NEXT,     2023-10-02"
    })
    void keepsTheNominalDateBesideTheEffectiveOne(String due, RollPolicy policy, String effective) {
        List<PlannedAssignment> opened = open(
                duty.kind(ObligationKind.MILESTONE).due(due).units("OFFICE").roll(policy));

        assertThat(opened).singleElement().satisfies(one -> {
            assertThat(one.dueDate()).isEqualTo(due);
            assertThat(one.effectiveDueDate()).isEqualTo(effective);
        });
    }

    @Test
    void takesTheDueRuleOfTheWindow() {
        List<PlannedAssignment> opened = open(duty.kind(ObligationKind.RECURRING)
                .period(Recurrence.MONTH)
                .rule(new DueRule(DueRule.Of.NEXT_WINDOW, null, 5))
                .units("OFFICE"));

        assertThat(opened.get(11).dueDate()).isEqualTo("2024-01-05");
        assertThat(opened.get(11).window().to()).isEqualTo("2023-12-31");
    }

    private static List<PlannedAssignment> open(DutyBuilder duty) {
        Opening opening = new Opening(2023, LocalDate.of(2023, 1, 1), UNITS, CALENDAR);
        return opening.opened(opening.ofWholeYear(duty.build()));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static UnitNode unit(String code, UnitLevel level, UnitKind kind, @Nullable String parent) {
        return new UnitNode(code, code, level, kind, parent, List.of(), List.of(), true);
    }
}
