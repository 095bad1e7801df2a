package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();
    private static final Map<UUID, UUID> GOES_ON = Map.of(OLD, NEW);
    private static final List<Window> QUARTERS = Recurrence.QUARTER.windowsOf(2023);

    @Test
    void carriesEveryWindowOverWhereNothingChanged() {
        List<Assignment> before = quarters("S1", "2");

        Succession succession = Succession.of(
                JULY,
                before,
                List.of(opens(OLD, planned("S1", "2"))),
                List.of(opens(NEW, later("S1", "2"))),
                GOES_ON,
                Map.of());

        assertThat(succession.carried())
                .hasSize(4)
                .allMatch(each -> NEW.equals(each.obligationId()))
                .noneMatch(Succession.Carried::changed);
        assertThat(succession.withdrawn()).isEmpty();
        assertThat(succession.opened()).isEmpty();
    }

    @Test
    void changesOnlyWhatIsNotOverYet() {
        Succession succession = Succession.of(
                JULY,
                quarters("S1", "2"),
                List.of(opens(OLD, planned("S1", "2"))),
                List.of(opens(NEW, later("S1", "3"))),
                GOES_ON,
                Map.of());

        assertThat(succession.carried())
                .extracting(each -> each.terms().required())
                .containsExactly(dec("2"), dec("2"), dec("3"), dec("3"));
    }

    @Test
    void withdrawsWhatIsAskedForNoMoreButNotWhatWasOwedBeforeNorWhatIsDone() {
        List<Assignment> before = quarters("S1", "2");
        Assignment doneEarly = before.get(2).withProgress(new Tally(dec("2"), JULY), Instant.EPOCH);

        Succession succession = Succession.of(
                JULY,
                List.of(before.get(0), before.get(1), doneEarly, before.get(3)),
                List.of(opens(OLD, planned("S1", "2"))),
                List.of(),
                Map.of(),
                Map.of());

        assertThat(succession.withdrawn()).containsExactly(before.get(3));
        assertThat(succession.carried())
                .extracting(Succession.Carried::before)
                .containsExactly(before.get(0), before.get(1), doneEarly);
        assertThat(succession.carried()).allMatch(each -> each.obligationId() == null);
    }

    @Test
    void opensWhatIsNewAndTheWindowsOfAUnitThatJoins() {
        UUID other = UUID.randomUUID();
        List<PlannedAssignment> both = List.of(
                later("S1", "2").get(0),
                later("S1", "2").get(1),
                later("S2", "2").get(0),
                later("S2", "2").get(1));

        Succession succession = Succession.of(
                JULY,
                quarters("S1", "2"),
                List.of(opens(OLD, planned("S1", "2"))),
                List.of(opens(NEW, both), opens(other, later("S1", "1"))),
                GOES_ON,
                Map.of());

        assertThat(succession.opened())
                .extracting(each -> each.planned().unitCodes().get(0))
                .containsExactly("S2", "S2", "S1", "S1");
    }

    @Test
    void keepsAnExtensionWhereThePlanSaysTheSameDayAsBefore() {
        LocalDate extended = LocalDate.of(2023, 10, 20);
        Assignment third = quarters("S1", "2").get(2).withDueDate(extended, extended, Instant.EPOCH);

        Succession same = Succession.of(
                JULY,
                List.of(third),
                List.of(opens(OLD, planned("S1", "2"))),
                List.of(opens(NEW, later("S1", "3"))),
                GOES_ON,
                Map.of());

        assertThat(same.carried()).singleElement().satisfies(each -> {
            assertThat(each.terms().dueDate()).isEqualTo(extended);
            assertThat(each.terms().required()).isEqualByComparingTo("3");
        });
    }

    @Test
    void followsANewDayOfADemandOfOnceAlsoOfOneThatWasOverdue() {
        Window toMarch = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31));
        Window toSeptember = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 9, 30));
        Assignment overdue = assignment("S1", null, toMarch, "1", ObligationKind.MILESTONE);

        Succession succession = Succession.of(
                JULY,
                List.of(overdue),
                List.of(opens(OLD, List.of(plan("S1", null, toMarch, "1")))),
                List.of(opens(NEW, List.of(plan("S1", null, toSeptember, "1")))),
                GOES_ON,
                Map.of());

        assertThat(succession.carried())
                .singleElement()
                .satisfies(each -> assertThat(each.terms().dueDate()).isEqualTo("2023-09-30"));
    }

    @Test
    void neverAsksAgainForWhatWasWaived() {
        Assignment waived = quarters("S1", "2").get(3).ended(new Assignment.Ending(End.WAIVED, "撤并"), Instant.EPOCH);

        Succession succession = Succession.of(
                JULY,
                List.of(waived),
                List.of(opens(OLD, planned("S1", "2"))),
                List.of(opens(NEW, List.of(later("S1", "3").get(1)))),
                GOES_ON,
                Map.of());

        assertThat(succession.opened()).isEmpty();
        assertThat(succession.carried()).singleElement().satisfies(each -> assertThat(each.changed())
                .isFalse());
    }

    @Test
    void beginsAnewWhatIsToBeCountedInAnotherWayUnlessItIsDone() {
        List<Assignment> before = quarters("S1", "2");
        Assignment done = before.get(2).withProgress(new Tally(dec("2"), JULY), Instant.EPOCH);
        Succession.Opens byLedgers = new Succession.Opens(
                NEW,
                ObligationKind.RECURRING,
                FanOut.EACH,
                Measure.LEDGER_SUBMITTED,
                Recurrence.QUARTER,
                later("S1", "2"));

        Succession succession = Succession.of(
                JULY,
                List.of(done, before.get(3)),
                List.of(opens(OLD, planned("S1", "2"))),
                List.of(byLedgers),
                GOES_ON,
                Map.of());

        assertThat(succession.carried()).extracting(Succession.Carried::before).containsExactly(done);
        assertThat(succession.withdrawn()).containsExactly(before.get(3));
        assertThat(succession.opened())
                .singleElement()
                .satisfies(each -> assertThat(each.planned().period()).isEqualTo("2023-Q4"));
    }

    @Test
    void leavesWhatIsOverToItsOldWordsWhereItIsCountedInAnotherWay() {
        List<Assignment> before = quarters("S1", "2");
        Assignment done = before.get(1).withProgress(new Tally(dec("2"), JULY), Instant.EPOCH);

        for (Succession.Opens next : List.of(share(), byLedgers())) {
            Succession succession = Succession.of(
                    JULY,
                    List.of(before.get(0), done),
                    List.of(opens(OLD, planned("S1", "2"))),
                    List.of(next),
                    GOES_ON,
                    Map.of());

            assertThat(succession.carried())
                    .hasSize(2)
                    .allMatch(each -> each.obligationId() == null)
                    .noneMatch(Succession.Carried::changed);
        }
    }

    @Test
    void neitherRecountsWhatIsDoneNorCarriesOverWhatRunsAsAShare() {
        List<Assignment> before = quarters("S1", "2");
        Assignment done = before.get(2).withProgress(new Tally(dec("2"), JULY), Instant.EPOCH);

        Succession succession = Succession.of(
                JULY,
                List.of(done, before.get(3)),
                List.of(opens(OLD, planned("S1", "2"))),
                List.of(share()),
                GOES_ON,
                Map.of());

        assertThat(succession.carried()).containsExactly(new Succession.Carried(done, null, NEW, Terms.of(done)));
        assertThat(succession.withdrawn()).containsExactly(before.get(3));
        assertThat(succession.opened())
                .extracting(each -> each.planned().period())
                .containsExactly("2023-Q4");
    }

    @Test
    void asksNoPlanAfterNextAgainForWhatIsDone() {
        UUID third = UUID.randomUUID();
        Assignment done = quarters("S1", "2").get(2).withProgress(new Tally(dec("2"), JULY), Instant.EPOCH);
        Assignment carried = done.carriedOver(done.duty().inPlaceOf(duty(NEW)), Terms.of(done), Instant.EPOCH);
        Succession.Opens unchanged = new Succession.Opens(
                third, ObligationKind.RATE, FanOut.EACH, Measure.REPORTED, Recurrence.QUARTER, later("S1", "25"));

        Succession succession = Succession.of(
                JULY, List.of(carried), List.of(share()), List.of(unchanged), Map.of(NEW, third), Map.of());

        assertThat(succession.opened())
                .extracting(each -> each.planned().period())
                .containsExactly("2023-Q4");
        assertThat(succession.carried()).containsExactly(new Succession.Carried(carried, null, third, Terms.of(done)));
    }

    @Test
    void keepsTheExtensionOfWhatIsDoneWhenItsDemandIsCountedAsBeforeAgain() {
        UUID third = UUID.randomUUID();
        LocalDate extended = LocalDate.of(2023, 10, 20);
        Assignment done = quarters("S1", "2")
                .get(2)
                .withDueDate(extended, extended, Instant.EPOCH)
                .withProgress(new Tally(dec("2"), LocalDate.of(2023, 10, 15)), Instant.EPOCH);
        Assignment carried = done.carriedOver(done.duty().inPlaceOf(duty(NEW)), Terms.of(done), Instant.EPOCH);

        Succession succession = Succession.of(
                JULY,
                List.of(carried),
                List.of(share()),
                List.of(opens(third, later("S1", "2"))),
                Map.of(NEW, third),
                Map.of());

        assertThat(succession.carried()).containsExactly(new Succession.Carried(carried, third, null, Terms.of(done)));
    }

    private static Succession.Opens share() {
        return new Succession.Opens(
                NEW, ObligationKind.RATE, FanOut.EACH, Measure.REPORTED, Recurrence.QUARTER, later("S1", "25"));
    }

    private static Succession.Opens byLedgers() {
        return new Succession.Opens(
                NEW,
                ObligationKind.RECURRING,
                FanOut.EACH,
                Measure.LEDGER_SUBMITTED,
                Recurrence.QUARTER,
                later("S1", "2"));
    }

    @Test
    void letsAJointAssignmentGoOnWithOtherUnits() {
        Assignment joint = new Assignment(
                UUID.randomUUID(),
                duty(ObligationKind.RECURRING, FanOut.JOINTLY),
                List.of("S1", "S2"),
                "2023-Q3",
                QUARTERS.get(2),
                QUARTERS.get(2).to(),
                QUARTERS.get(2).to(),
                dec("2"),
                null,
                new Tally(BigDecimal.ONE, null),
                Assignment.Ending.NONE,
                false,
                true,
                1,
                Instant.EPOCH);
        PlannedAssignment two = joint(List.of("S1", "S2"));
        PlannedAssignment three = joint(List.of("S1", "S2", "S3"));

        Succession succession = Succession.of(
                JULY,
                List.of(joint),
                List.of(new Succession.Opens(
                        OLD,
                        ObligationKind.RECURRING,
                        FanOut.JOINTLY,
                        Measure.REPORTED,
                        Recurrence.QUARTER,
                        List.of(two))),
                List.of(new Succession.Opens(
                        NEW,
                        ObligationKind.RECURRING,
                        FanOut.JOINTLY,
                        Measure.REPORTED,
                        Recurrence.QUARTER,
                        List.of(three))),
                GOES_ON,
                Map.of());

        assertThat(succession.opened()).isEmpty();
        assertThat(succession.carried())
                .singleElement()
                .satisfies(each -> assertThat(each.terms().unitCodes()).containsExactly("S1", "S2", "S3"));
    }

    private static PlannedAssignment joint(List<String> units) {
        LocalDate due = QUARTERS.get(2).to();
        return new PlannedAssignment(units, "2023-Q3", QUARTERS.get(2), due, due, dec("2"), null, false, true);
    }

    private static List<Assignment> quarters(String unit, String required) {
        return QUARTERS.stream()
                .map(window ->
                        assignment(unit, Recurrence.QUARTER.label(window), window, required, ObligationKind.RECURRING))
                .toList();
    }

    private static List<PlannedAssignment> planned(String unit, String required) {
        return QUARTERS.stream()
                .map(window -> plan(unit, Recurrence.QUARTER.label(window), window, required))
                .toList();
    }

    /** What a plan opens that holds from July on. */
    private static List<PlannedAssignment> later(String unit, String required) {
        return planned(unit, required).subList(2, 4);
    }

    private static PlannedAssignment plan(String unit, @Nullable String period, Window window, String required) {
        return new PlannedAssignment(
                List.of(unit), period, window, window.to(), window.to(), dec(required), null, false, true);
    }

    private static Succession.Opens opens(UUID obligation, List<PlannedAssignment> planned) {
        Recurrence period = planned.get(0).period() == null ? null : Recurrence.QUARTER;
        return new Succession.Opens(
                obligation, ObligationKind.RECURRING, FanOut.EACH, Measure.REPORTED, period, planned);
    }

    private static Assignment assignment(
            String unit, @Nullable String period, Window window, String required, ObligationKind kind) {
        return new Assignment(
                UUID.randomUUID(),
                duty(kind, FanOut.EACH),
                List.of(unit),
                period,
                window,
                window.to(),
                window.to(),
                dec(required),
                null,
                new Tally(BigDecimal.ZERO, null),
                Assignment.Ending.NONE,
                false,
                true,
                1,
                Instant.EPOCH);
    }

    private static Assignment.OfObligation duty(ObligationKind kind, FanOut fanOut) {
        return duty(OLD, kind, fanOut);
    }

    private static Assignment.OfObligation duty(UUID obligation) {
        return duty(obligation, ObligationKind.RATE, FanOut.EACH);
    }

    private static Assignment.OfObligation duty(UUID obligation, ObligationKind kind, FanOut fanOut) {
        return new Assignment.OfObligation(
                UUID.randomUUID(),
                2023,
                UUID.randomUUID(),
                "1",
                obligation,
                "分类市集",
                kind,
                Measure.REPORTED,
                fanOut,
                "场",
                RollPolicy.NONE,
                new Timing(Recurrence.QUARTER, null, null, null),
                null);
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}
