package org.fenlei.notification.watch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.fenlei.notification.WorkCalendars;
import org.fenlei.notification.ladder.domain.DailyHour;
import org.fenlei.notification.ladder.domain.Ladder;
import org.fenlei.notification.ladder.domain.PlannedRung;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.Matter;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.fenlei.notification.watch.domain.Notice.Effect;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final DailyHour EIGHT = new DailyHour(LocalTime.of(8, 0), ZoneId.of("Asia/Shanghai"));
    private static final Timetable TIMETABLE = new Timetable(Ladder.standard(), WorkCalendars.published(), EIGHT);
    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);

    @Test
    void waitsForTheFirstRungThatIsNotPast() {
        Watch watch = Watch.begin(notice(1, "2023-03-25", DUE, Effect.OPENS), TIMETABLE);

        assertThat(watch.fireAt(TIMETABLE)).contains(morning("2023-03-28"));
        assertThat(watch.state()).isEqualTo(WatchState.ACTIVE);
    }

    @Test
    void hasNothingToFireOnceItsSubjectIsFulfilled() {
        Watch watch = follow(opened(), notice(2, "2023-03-20", DUE, Effect.FULFILS));

        assertThat(watch.fireAt(TIMETABLE)).isEmpty();
        assertThat(watch.due(morning("2023-06-01"), TIMETABLE)).isEmpty();
    }

    @Test
    void staysEndedWhenMoreIsCountedAfterwards() {
        Watch fulfilled = follow(opened(), notice(2, "2023-03-20", DUE, Effect.FULFILS));

        assertThat(follow(fulfilled, notice(3, "2023-03-21", DUE, Effect.UPDATES))
                        .state())
                .isEqualTo(WatchState.ENDED);
    }

    @Test
    void endsForGoodWhenItsPlanIsClosed() {
        Watch closed = opened().closed();
        Notice late = notice(3, "2023-04-03", DUE, Effect.OPENS);

        assertThat(closed.fireAt(TIMETABLE)).isEmpty();
        assertThat(follow(closed, late.ofClosedPlan()).state()).isEqualTo(WatchState.ENDED);
        assertThat(follow(opened(), late.ofClosedPlan()).state()).isEqualTo(WatchState.ENDED);
        assertThat(notice(3, "2023-04-03", DUE, Effect.FULFILS).ofClosedPlan().effect())
                .isEqualTo(Effect.FULFILS);
    }

    @Test
    void leavesOutWhatPassedWhileItWasEnded() {
        Watch fulfilled = follow(opened(), notice(2, "2023-03-20", DUE, Effect.FULFILS));

        Watch reopened = follow(fulfilled, notice(3, "2023-04-03", DUE, Effect.OPENS));

        assertThat(reopened.due(morning("2023-04-03"), TIMETABLE))
                .extracting(rung -> rung.rung().code())
                .containsExactly("OVERDUE_1");
    }

    @Test
    void startsANewLadderWithANewDueDate() {
        Watch fired = opened().withFired(TIMETABLE.plan(DUE).subList(0, 4));

        Watch moved = follow(fired, notice(2, "2023-03-31", LocalDate.of(2023, 4, 14), Effect.UPDATES));

        assertThat(moved.progress().fired()).isEmpty();
        assertThat(moved.fireAt(TIMETABLE)).contains(morning("2023-04-04"));
    }

    @Test
    void keepsItsLadderWhenOnlyTheCountMoves() {
        Watch fired = opened().withFired(TIMETABLE.plan(DUE).subList(0, 1));

        Watch counted = follow(fired, notice(2, "2023-03-27", DUE, Effect.UPDATES));

        assertThat(counted.progress().fired()).containsExactly("BEFORE_7");
    }

    @Test
    void neverLetsAnOlderFactOverwriteANewerOne() {
        Watch fulfilled = Watch.begin(notice(3, "2023-03-20", DUE, Effect.FULFILS), TIMETABLE);

        assertThat(fulfilled.follow(notice(1, "2023-03-01", DUE, Effect.OPENS), TIMETABLE))
                .isEmpty();
        assertThat(fulfilled.follow(notice(3, "2023-03-20", DUE, Effect.OPENS), TIMETABLE))
                .isEmpty();
    }

    @Test
    void beginsToRemindWhenADependencyIsMet() {
        Watch waiting = Watch.begin(notice(1, "2023-01-01", DUE, Effect.RESTS), TIMETABLE);

        Watch live = follow(waiting, notice(2, "2023-03-29", DUE, Effect.UPDATES));

        assertThat(waiting.fireAt(TIMETABLE)).isEmpty();
        assertThat(live.fireAt(TIMETABLE)).contains(morning("2023-03-30"));
    }

    @Test
    void isNotWokenByAFactAboutASubjectThatEnded() {
        Watch fulfilled = follow(opened(), notice(2, "2023-03-20", DUE, Effect.FULFILS));

        Watch resting = follow(fulfilled, notice(3, "2023-03-21", DUE, Effect.RESTS));

        assertThat(follow(resting, notice(4, "2023-03-22", DUE, Effect.UPDATES)).state())
                .isEqualTo(WatchState.ENDED);
    }

    private static Watch opened() {
        return Watch.begin(notice(1, "2023-01-01", DUE, Effect.OPENS), TIMETABLE);
    }

    private static Watch follow(Watch watch, Notice notice) {
        return watch.follow(notice, TIMETABLE).orElseThrow();
    }

    private static Notice notice(long version, String day, LocalDate due, Effect effect) {
        Matter matter = new Matter(SubjectKind.ASSIGNMENT, "a", List.of("YX-S01"), "每月台账", DUE, due, Details.NONE);
        return new Notice(matter, version, morning(day).minusSeconds(3600), effect);
    }

    private static Instant morning(String day) {
        return new PlannedRung(Ladder.standard().rungs().get(0), LocalDate.parse(day)).fireAt(EIGHT);
    }
}
