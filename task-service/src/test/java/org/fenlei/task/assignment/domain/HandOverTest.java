package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.assignment.domain.HandOver.Change;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 15);
    private static final Instant NOW = Instant.parse("2023-06-15T01:00:00Z");
    private static final UUID TARGET = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final Assignment.Ending MERGED = new Assignment.Ending(End.CANCELLED, "石桥街道并入柳荫街道");
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);

    @Test
    void opensTheSameForTheSuccessorWithWhatWasReported() {
        HandOver.Changes changes = handOver(Set.of(), assignment(TARGET, JUNE, "5", "3", "S1"));

        assertThat(changes.cancelled()).singleElement().satisfies(change -> {
            assertThat(change.after().ending()).isEqualTo(new Assignment.Ending(End.CANCELLED, "并入石桥街道"));
            assertThat(change.after().version()).isEqualTo(4);
        });
        assertThat(changes.opened()).singleElement().satisfies(opened -> {
            assertThat(opened.unitCodes()).containsExactly("S2");
            assertThat(opened.required()).isEqualByComparingTo("5");
            assertThat(opened.progress().counted()).isZero();
            assertThat(opened.dueDate()).isEqualTo(JUNE);
            assertThat(opened.version()).isEqualTo(1);
        });
        assertThat(changes.passed()).singleElement().satisfies(passed -> {
            assertThat(passed.from().unitCodes()).containsExactly("S1");
            assertThat(passed.to()).isEqualTo(changes.opened().get(0));
        });
        assertThat(changes.merelyCredited()).isEqualTo(changes.opened());
    }

    @Test
    void opensNothingWhereItWasDoneTooOften() {
        HandOver.Changes changes = handOver(Set.of(), within("2", "3", "4", "S1"));

        assertThat(changes.cancelled()).hasSize(1);
        assertThat(changes.opened()).isEmpty();
    }

    @Test
    void leavesTheSuccessorItsOwn() {
        HandOver.Changes changes =
                handOver(Set.of(), assignment(TARGET, JUNE, "5", "3", "S1"), assignment(TARGET, JUNE, "5", "0", "S2"));

        assertThat(changes.cancelled()).hasSize(1);
        assertThat(changes.opened()).isEmpty();
        assertThat(changes.enlarged()).isEmpty();
    }

    @Test
    void knowsTheSuccessorsOwnWhoseWindowIsOver() {
        HandOver.Changes changes = handOver(
                Set.of(),
                assignment(TARGET, JUNE, "5", "3", "S1"),
                assignment(TARGET, LocalDate.of(2023, 5, 31), "5", "0", "S2"));

        assertThat(changes.opened()).isEmpty();
    }

    @Test
    void knowsTheSuccessorsOwnWhoseWindowWasExtended() {
        LocalDate later = LocalDate.of(2023, 8, 31);
        Assignment extended = assignment(TARGET, JUNE, "5", "0", "S2").withDueDate(later, later, NOW);

        HandOver.Changes changes = handOver(Set.of(), assignment(TARGET, JUNE, "5", "3", "S1"), extended);

        assertThat(extended.window().to()).isEqualTo(later);
        assertThat(changes.cancelled()).hasSize(1);
        assertThat(changes.opened()).isEmpty();
    }

    @Test
    void addsTheShareOfADividedTotal() {
        HandOver.Changes changes = handOver(
                Set.of(TARGET), assignment(TARGET, JUNE, "5", "3", "S1"), assignment(TARGET, JUNE, "7", "1", "S2"));

        assertThat(changes.opened()).isEmpty();
        assertThat(changes.enlarged())
                .singleElement()
                .extracting(Change::after)
                .satisfies(own -> assertThat(own.required()).isEqualByComparingTo("12"))
                .satisfies(own -> assertThat(own.progress().counted()).isEqualByComparingTo("1"));
        assertThat(changes.passed()).hasSize(1);
        assertThat(changes.merelyCredited()).isEmpty();
    }

    @Test
    void addsTheUpperBoundOfADividedDemandAsWell() {
        HandOver.Changes changes = handOver(Set.of(TARGET), within("2", "3", "4", "S1"), within("6", "9", "1", "S2"));

        assertThat(changes.enlarged())
                .singleElement()
                .extracting(Change::after)
                .satisfies(own -> assertThat(own.required()).isEqualByComparingTo("8"))
                .satisfies(own -> assertThat(own.maximum()).isEqualByComparingTo("12"));
    }

    @Test
    void handsOverWhatIsCountedAtPlacesAlsoIfItIsFulfilled() {
        Assignment fulfilled = certified(assignment(TARGET, JUNE, "5", "5", "S1"));

        assertThat(handOver(Set.of(), fulfilled).opened())
                .singleElement()
                .satisfies(opened -> assertThat(opened.required()).isEqualByComparingTo("5"));
        assertThat(handOver(Set.of(TARGET), fulfilled, certified(assignment(TARGET, JUNE, "7", "1", "S2")))
                        .enlarged())
                .singleElement()
                .satisfies(change -> assertThat(change.after().required()).isEqualByComparingTo("12"));
        HandOver.Changes plain = handOver(Set.of(), fulfilled, certified(assignment(TARGET, JUNE, "5", "1", "S2")));
        assertThat(plain.cancelled()).hasSize(1);
        assertThat(plain.enlarged()).isEmpty();
        assertThat(plain.merelyCredited())
                .as("the sites that somebody reported are in its territory now")
                .extracting(Assignment::unitCodes)
                .containsExactly(List.of("S2"));
    }

    @Test
    void letsTheSuccessorStandInBesideOthers() {
        HandOver.Changes changes = handOver(
                Set.of(),
                assignment(TARGET, JUNE, "5", "3", "S1", "T1"),
                assignment(OTHER, JUNE, "5", "3", "S2", "S1", "T1"));

        assertThat(changes.cancelled()).isEmpty();
        assertThat(changes.shared())
                .extracting(change -> change.after().unitCodes())
                .containsExactly(List.of("S2", "T1"), List.of("S2", "T1"));
    }

    @Test
    void letsTheSuccessorStandInForWhatWasFulfilledTogether() {
        HandOver.Changes changes = handOver(Set.of(), assignment(TARGET, JUNE, "5", "5", "S1", "T1"));

        assertThat(changes.shared()).singleElement().satisfies(change -> {
            assertThat(change.after().unitCodes()).containsExactly("S2", "T1");
            assertThat(change.after().progress()).isEqualTo(change.before().progress());
        });
    }

    @Test
    void leavesWhatWasSharedAndIsEndedOrPast() {
        Assignment ended =
                assignment(OTHER, JUNE, "5", "1", "S1", "T1").ended(new Assignment.Ending(End.WAIVED, "免除"), NOW);

        HandOver.Changes changes =
                handOver(Set.of(), ended, assignment(TARGET, DAY.minusDays(1), "5", "5", "S1", "T1"));

        assertThat(changes.shared()).isEmpty();
    }

    @Test
    void leavesWhatIsDoneEndedOrPast() {
        Assignment done = assignment(TARGET, JUNE, "5", "5", "S1");
        Assignment ended = assignment(OTHER, JUNE, "5", "1", "S1").ended(new Assignment.Ending(End.WAIVED, "免除"), NOW);
        Assignment past = assignment(new UUID(1, 3), DAY.minusDays(1), "5", "1", "S1");
        Assignment today = assignment(new UUID(1, 4), DAY, "5", "1", "S1");

        HandOver.Changes changes = handOver(Set.of(), done, ended, past, today);

        assertThat(changes.cancelled()).extracting(Change::before).containsExactly(today);
    }

    @Test
    void reopensWhatAMergerCancelledAsItIsAskedNow() {
        Assignment alone = assignment(TARGET, JUNE, "5", "3", "S2").ended(MERGED, NOW);
        Assignment both = assignment(OTHER, JUNE, "2", "1", "S2").ended(MERGED, NOW);

        HandOver.Changes changes = new HandOver("S1", "S2", DAY, "更正", Set.of(), Set.of(alone.id(), both.id()))
                .of(
                        List.of(
                                alone,
                                both,
                                assignment(TARGET, JUNE, "5", "4", "S1"),
                                assignment(OTHER, JUNE, "3", "1", "S1")),
                        UUID::randomUUID,
                        NOW);

        assertThat(changes.opened()).isEmpty();
        assertThat(changes.reopened())
                .extracting(Change::after)
                .allSatisfy(own -> assertThat(own.ended()).isFalse())
                .extracting(Assignment::required)
                .usingElementComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
                .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(3));
        assertThat(changes.reopened().get(0).after().version()).isEqualTo(alone.version() + 1);
    }

    @Test
    void asksTheOthersShareAlsoOfOneWhoseOwnWasWaived() {
        Assignment waived =
                assignment(TARGET, JUNE, "7", "1", "S2").ended(new Assignment.Ending(End.WAIVED, "免除"), NOW);

        HandOver.Changes changes = handOver(Set.of(TARGET), waived, assignment(TARGET, JUNE, "5", "3", "S1"));

        assertThat(changes.reopened())
                .singleElement()
                .as("what its own came to, and all of the other")
                .satisfies(change -> assertThat(change.after().required()).isEqualByComparingTo("6"));
    }

    @Test
    void leavesAloneWhatAPersonWaivedOrCancelled() {
        Assignment waived =
                assignment(TARGET, JUNE, "7", "1", "S2").ended(new Assignment.Ending(End.WAIVED, "免除"), NOW);

        HandOver.Changes changes = handOver(Set.of(), waived, assignment(TARGET, JUNE, "5", "3", "S1"));

        assertThat(changes.reopened()).isEmpty();
        assertThat(changes.opened()).isEmpty();
    }

    private static HandOver.Changes handOver(Set<UUID> divided, Assignment... held) {
        return new HandOver("S1", "S2", DAY, "并入石桥街道", divided, Set.of()).of(List.of(held), UUID::randomUUID, NOW);
    }

    private static Assignment within(String required, String maximum, String counted, String unit) {
        Assignment open = assignment(TARGET, JUNE, "99", counted, unit);
        Terms terms = new Terms(
                open.unitCodes(),
                open.window(),
                open.dueDate(),
                open.effectiveDueDate(),
                new BigDecimal(required),
                new BigDecimal(maximum),
                false);
        return open.carriedOver(open.duty(), terms, NOW);
    }

    private static Assignment certified(Assignment reported) {
        Assignment.OfObligation duty = reported.duty();
        Assignment.OfObligation ofSites = new Assignment.OfObligation(
                duty.planId(),
                duty.planYear(),
                duty.taskId(),
                duty.taskNumber(),
                duty.obligationId(),
                duty.title(),
                duty.kind(),
                Measure.SITE_CERTIFIED,
                duty.fanOut(),
                duty.unitOfMeasure(),
                duty.rollPolicy(),
                duty.timing(),
                null);
        return reported.carriedOver(ofSites, Terms.of(reported), NOW);
    }

    private static Assignment assignment(
            UUID obligation, LocalDate due, String required, String counted, String... units) {
        BigDecimal reached = new BigDecimal(counted);
        @Nullable LocalDate since = reached.compareTo(new BigDecimal(required)) >= 0 ? DAY : null;
        return new Assignment(
                UUID.randomUUID(),
                new Assignment.OfObligation(
                        new UUID(0, 1),
                        2023,
                        new UUID(0, 2),
                        "1",
                        obligation,
                        "创建",
                        ObligationKind.TARGET,
                        Measure.REPORTED,
                        FanOut.EACH,
                        "个",
                        RollPolicy.NONE,
                        new Timing(null, null, null, null),
                        null),
                List.of(units),
                null,
                new Window(LocalDate.of(2023, 1, 1), due),
                due,
                due,
                new BigDecimal(required),
                null,
                new Tally(reached, since),
                Assignment.Ending.NONE,
                false,
                true,
                3,
                Instant.EPOCH);
    }
}
