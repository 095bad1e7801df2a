package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.task.assignment.domain.PlanInForce.done;
import static org.fenlei.task.assignment.domain.PlanInForce.dueOn;
import static org.fenlei.task.assignment.domain.PlanInForce.ended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Revisions that meet dates which were moved, and those that move dates and rhythms themselves. */
class RevisedTimesTest {

    private static final String JULY = "2023-07-01";

    @ParameterizedTest
    @EnumSource(names = {"MILESTONE", "TARGET", "RATE", "LIMIT"})
    void keepsAnExtensionOfADemandOfOnceWhoseOwnDayIsOver(ObligationKind kind) {
        for (String extended : new String[] {"2023-10-31", "2024-02-29"}) {
            PlanInForce plan = PlanInForce.of(station(kind, "2023-03-31"))
                    .with(null, "S1", dueOn(extended))
                    .revised(JULY, station(kind, "2023-03-31"))
                    .revised("2023-08-10", station(kind, "2023-03-31"));

            assertThat(plan.withdrawn()).isEmpty();
            assertThat(plan.only().duty().obligationId()).isEqualTo(plan.obligation());
            assertThat(plan.only().dueDate()).isEqualTo(extended);
            assertThat(plan.only().window().to()).isEqualTo(extended);
        }
    }

    @Test
    void changesWhatWasExtendedAsFarAsThePlanDoes() {
        PlanInForce plan = PlanInForce.of(station(ObligationKind.TARGET, "2023-03-31"))
                .with(null, "S1", dueOn("2023-10-31"))
                .revised(
                        JULY,
                        station(ObligationKind.TARGET, "2023-03-31")
                                .minimum("7")
                                .validFrom("2023-02-01"));

        assertThat(plan.only().required()).isEqualByComparingTo("7");
        assertThat(plan.only().dueDate()).isEqualTo("2023-10-31");
        assertThat(plan.only().window().from()).isEqualTo("2023-02-01");
    }

    @Test
    void keepsAJointDemandThatWasExtended() {
        PlanInForce plan = PlanInForce.of(joint("S1", "S2"))
                .with(null, "S1", dueOn("2023-10-31"))
                .revised(JULY, joint("S1", "S2", "S3"));

        assertThat(plan.opened()).isZero();
        assertThat(plan.only().unitCodes()).containsExactly("S1", "S2", "S3");
        assertThat(plan.only().dueDate()).isEqualTo("2023-10-31");
    }

    @Test
    void withdrawsWhatWasExtendedForAUnitThatIsAskedNoMore() {
        PlanInForce plan = PlanInForce.of(
                        station(ObligationKind.MILESTONE, "2023-03-31").units("S1", "S2"))
                .with(null, "S1", dueOn("2023-10-31"))
                .revised(JULY, station(ObligationKind.MILESTONE, "2023-03-31").units("S2"));

        assertThat(plan.withdrawn()).singleElement().satisfies(each -> assertThat(each.unitCodes())
                .containsExactly("S1"));
    }

    /** It cannot begin anew: the revised plan opens nothing that was over. */
    @Test
    void leavesWhatWasExtendedToItsOldWordsWhereItIsAskedInAnotherWayByADayThatIsOver() {
        DutyBuilder target = station(ObligationKind.TARGET, "2023-03-31");

        for (PlanInForce plan : new PlanInForce[] {
            PlanInForce.of(target)
                    .with(null, "S1", dueOn("2023-10-31"))
                    .revised(JULY, station(ObligationKind.RATE, "2023-03-31")),
            PlanInForce.of(target)
                    .with(null, "S1", dueOn("2023-10-31"))
                    .revised(JULY, station(ObligationKind.TARGET, "2023-03-31"), Measure.LEDGER_SUBMITTED),
            PlanInForce.of(target).with(null, "S1", dueOn("2023-10-31")).revised(JULY, joint("S1", "S2"))
        }) {
            assertThat(plan.withdrawn()).isEmpty();
            assertThat(plan.only().dueDate()).isEqualTo("2023-10-31");
            assertThat(plan.only().duty().inPlaceOf()).isEqualTo(plan.obligation());
        }
    }

    /** Waived, or done late, as a district settles what is left of the former words; another revision changes nothing. */
    @Test
    void keepsWhatIsAskedInAnotherWayWhenItsFormerWordsAreSettled() {
        for (UnaryOperator<Assignment> settled : List.of(ended(End.WAIVED), done("2023-07-15"))) {
            PlanInForce plan = certifiedSince(JULY, "2023-03-31", "2023-09-30")
                    .withFormer(settled)
                    .revised("2023-08-10", station(ObligationKind.TARGET, "2023-09-30"), Measure.SITE_CERTIFIED);

            assertThat(plan.withdrawn()).isEmpty();
            assertThat(plan.opened()).isZero();
            assertThat(plan.own().duty().measure()).isEqualTo(Measure.SITE_CERTIFIED);
            assertThat(plan.own().dueDate()).isEqualTo("2023-09-30");
            assertThat(plan.own().ended()).isFalse();
        }
    }

    @Test
    void asksByTheNewDayWhereTheFirstWayOfCountingComesBack() {
        PlanInForce plan = certifiedSince(JULY, "2023-03-31", "2023-09-30")
                .revised("2023-08-10", station(ObligationKind.TARGET, "2023-09-30"), Measure.REPORTED);

        assertThat(plan.assignments())
                .filteredOn(each -> each.duty().obligationId().equals(plan.obligation()))
                .singleElement()
                .satisfies(each -> assertThat(each.dueDate()).isEqualTo("2023-09-30"));
    }

    @Test
    void asksAsMuchAsThePlanWhereTheFirstWayOfCountingComesBack() {
        PlanInForce plan = PlanInForce.of(
                        station(ObligationKind.TARGET, "2023-10-31").minimum("5"))
                .with(null, "S1", done("2023-06-01"))
                .revised(JULY, station(ObligationKind.TARGET, "2023-10-31").minimum("8"), Measure.SITE_CERTIFIED)
                .revised(
                        "2023-08-10",
                        station(ObligationKind.TARGET, "2023-10-31").minimum("8"),
                        Measure.REPORTED);

        assertThat(plan.only().required()).isEqualByComparingTo("8");
    }

    /** Counted by hand until a day that is over, and by certificates since, by another one. */
    private static PlanInForce certifiedSince(String day, String before, String now) {
        return PlanInForce.of(station(ObligationKind.TARGET, before))
                .revised(day, station(ObligationKind.TARGET, now), Measure.SITE_CERTIFIED);
    }

    @Test
    void leavesAWindowThatIsOverToItsExtension() {
        PlanInForce plan = PlanInForce.of(market(Recurrence.QUARTER))
                .with("2023-Q2", "S1", dueOn("2023-10-20"))
                .revised(JULY, market(Recurrence.QUARTER).minimum("3"))
                .revised("2023-08-01", market(Recurrence.QUARTER).minimum("4"));

        assertThat(plan.of("2023-Q2", "S1").dueDate()).isEqualTo("2023-10-20");
        assertThat(plan.of("2023-Q2", "S1").required()).isEqualByComparingTo("2");
        assertThat(plan.of("2023-Q3", "S1").required()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @CsvSource({"NONE", "WAIVED", "CANCELLED"})
    void followsADayThatIsCorrectedToOneBeforeTheRevision(End how) {
        PlanInForce plan = PlanInForce.of(station(ObligationKind.MILESTONE, "2023-09-30"))
                .with(null, "S1", how == End.NONE ? before -> before : ended(how))
                .revised(JULY, station(ObligationKind.MILESTONE, "2023-05-31"));

        assertThat(plan.opened()).isZero();
        assertThat(plan.withdrawn()).isEmpty();
        assertThat(plan.only().ending().how()).isEqualTo(how);
        assertThat(plan.only().dueDate()).isEqualTo(how == End.NONE ? "2023-05-31" : "2023-09-30");
    }

    @Test
    void letsALaterRevisionMoveWhatACorrectionMadeOverdue() {
        PlanInForce corrected = PlanInForce.of(station(ObligationKind.MILESTONE, "2023-09-30"))
                .revised(JULY, station(ObligationKind.MILESTONE, "2023-05-31"))
                .revised("2023-07-10", station(ObligationKind.MILESTONE, "2023-05-31"));
        assertThat(corrected.only().dueDate()).isEqualTo("2023-05-31");
        assertThat(corrected.only().window().to()).isEqualTo("2023-05-31");

        PlanInForce moved = corrected.revised("2023-08-01", station(ObligationKind.MILESTONE, "2023-11-30"));

        assertThat(moved.only().dueDate()).isEqualTo("2023-11-30");
        assertThat(moved.opened()).isZero();
    }

    @Test
    void keepsWhatWasReleasedAndExtended() {
        DutyBuilder waiting = station(ObligationKind.MILESTONE, "2023-03-31").waiting();
        PlanInForce plan = PlanInForce.of(waiting)
                .with(null, "S1", dueOn("2023-10-31"))
                .with(null, "S1", before -> before.released(Instant.EPOCH))
                .revised(JULY, waiting);

        assertThat(plan.only().waiting()).isFalse();
        assertThat(plan.only().watched()).isTrue();
        assertThat(plan.only().dueDate()).isEqualTo("2023-10-31");
    }

    @Test
    void neverAsksAgainForWhatWasWaivedTwoRevisionsAgo() {
        PlanInForce plan = PlanInForce.of(station(ObligationKind.MILESTONE, "2023-03-31"))
                .with(null, "S1", ended(End.WAIVED))
                .revised(JULY, station(ObligationKind.MILESTONE, "2023-03-31"))
                .revised("2023-08-01", station(ObligationKind.MILESTONE, "2023-11-30"));

        assertThat(plan.opened()).isZero();
        assertThat(plan.only().ending().how()).isEqualTo(End.WAIVED);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,   QUARTER,   2023-08-10",
        "MONTH,   HALF_YEAR, 2023-08-10",
        "MONTH,   YEAR,      2023-08-10",
        "MONTH,   TWO_MONTHS, 2023-08-10",
        "WEEK,    MONTH,     2023-05-10",
        "QUARTER, MONTH,     2023-07-10",
        "YEAR,    QUARTER,   2023-01-10"
    })
    void leavesWindowsOfTheOldRhythmBesideThoseOfTheNewAndBack(Recurrence old, Recurrence now, String day) {
        PlanInForce first = PlanInForce.of(market(old));
        first.assignments().stream()
                .filter(each -> each.window().contains(LocalDate.parse(day)))
                .toList()
                .forEach(each -> first.with(each.period(), "S1", done(day)));

        PlanInForce second = first.revised(day, market(now));
        PlanInForce third = second.revised(day, market(old));

        assertThat(second.opened()).isPositive();
        assertThat(second.assignments())
                .filteredOn(each -> each.duty().timing().period() == old)
                .isNotEmpty()
                .allMatch(each -> second.obligation().equals(each.duty().inPlaceOf()));
        assertThat(third.assignments()).hasSameSizeAs(first.assignments()).allMatch(each -> third.obligation()
                .equals(each.duty().obligationId()));
    }

    @Test
    void leavesWhatWasAskedOnceBesideWhatComesRoundNow() {
        PlanInForce plan = PlanInForce.of(station(ObligationKind.TARGET, "2023-09-30"))
                .with(null, "S1", done("2023-02-01"))
                .revised(
                        "2023-02-10",
                        station(ObligationKind.TARGET, "2023-09-30").period(Recurrence.QUARTER));

        assertThat(plan.of(null, "S1").duty().inPlaceOf()).isEqualTo(plan.obligation());
        assertThat(plan.opened()).isEqualTo(3);
    }

    @Test
    void keepsTheExtensionOfWhatIsDoneWhenItsRhythmComesBack() {
        PlanInForce plan = PlanInForce.of(market(Recurrence.QUARTER))
                .with("2023-Q3", "S1", dueOn("2023-10-20"))
                .with("2023-Q3", "S1", done("2023-10-15"))
                .revised("2023-09-01", market(Recurrence.MONTH))
                .revised("2023-09-02", market(Recurrence.QUARTER).minimum("3"));

        assertThat(plan.of("2023-Q3", "S1").dueDate()).isEqualTo("2023-10-20");
        assertThat(plan.of("2023-Q3", "S1").required()).isEqualByComparingTo("3");
    }

    @Test
    void leavesWhatOneUnitDidBesideWhatIsAskedJointlyNow() {
        PlanInForce second = PlanInForce.of(market(Recurrence.QUARTER))
                .with("2023-Q3", "S1", done("2023-07-01"))
                .revised(JULY, market(Recurrence.QUARTER).fanOut(FanOut.JOINTLY));
        PlanInForce third = second.revised(
                "2023-07-10", market(Recurrence.QUARTER).fanOut(FanOut.JOINTLY).units("S1", "S2"));

        assertThat(second.opened()).isEqualTo(2);
        assertThat(third.withdrawn()).isEmpty();
        assertThat(third.opened()).isZero();
        assertThat(third.assignments())
                .filteredOn(
                        each -> "2023-Q3".equals(each.period()) && each.duty().inPlaceOf() == null)
                .singleElement()
                .satisfies(each -> assertThat(each.unitCodes()).containsExactly("S1", "S2"));
    }

    private static DutyBuilder station(ObligationKind kind, String due) {
        return new DutyBuilder().kind(kind).minimum("5").due(due).units("S1");
    }

    private static DutyBuilder joint(String... units) {
        return station(ObligationKind.TARGET, "2023-03-31")
                .fanOut(FanOut.JOINTLY)
                .units(units);
    }

    private static DutyBuilder market(Recurrence period) {
        return new DutyBuilder()
                .kind(ObligationKind.RECURRING)
                .minimum("2")
                .period(period)
                .units("S1");
    }
}
