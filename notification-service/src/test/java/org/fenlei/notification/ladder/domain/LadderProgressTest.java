package org.fenlei.notification.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.fenlei.notification.WorkCalendars;
import org.junit.jupiter.api.Test;

class LadderProgressTest {
    private static final DailyHour EIGHT = new DailyHour(LocalTime.of(8, 0), ZoneId.of("Asia/Shanghai"));
    private static final List<PlannedRung> PLAN =
            Ladder.standard().plan(LocalDate.of(2023, 3, 31), WorkCalendars.published());

    @Test
    void leavesOutWhatWasPastWhenTheSubjectCameIntoBeing() {
        LadderProgress progress = LadderProgress.startingAt(at("2023-03-28T08:00:01"), PLAN, EIGHT);

        assertThat(progress.skipped()).containsExactlyInAnyOrder("BEFORE_7", "BEFORE_3");
        assertThat(progress.nextFireAt(PLAN, EIGHT)).contains(at("2023-03-30T08:00:00"));
    }

    @Test
    void keepsARungThatComesInTheSameInstant() {
        LadderProgress progress = LadderProgress.startingAt(at("2023-03-28T08:00:00"), PLAN, EIGHT);

        assertThat(progress.due(at("2023-03-28T08:00:00"), PLAN, EIGHT))
                .extracting(planned -> planned.rung().code())
                .containsExactly("BEFORE_3");
    }

    @Test
    void firesEverythingMissedInOneJumpAndThenNothingMore() {
        LadderProgress progress = LadderProgress.startingAt(at("2023-03-01T00:00:00"), PLAN, EIGHT);
        Instant later = at("2023-12-01T00:00:00");

        List<PlannedRung> due = progress.due(later, PLAN, EIGHT);
        LadderProgress after = progress.withFired(due);

        assertThat(due).hasSize(8);
        assertThat(after.due(later, PLAN, EIGHT)).isEmpty();
        assertThat(after.nextFireAt(PLAN, EIGHT)).isEmpty();
    }

    @Test
    void followsAMovedCalendarWithoutFiringAgain() {
        LadderProgress fired = LadderProgress.startingAt(at("2023-03-01T00:00:00"), PLAN, EIGHT)
                .withFired(PLAN.subList(0, 1));
        List<PlannedRung> moved = Ladder.standard().plan(LocalDate.of(2023, 4, 28), WorkCalendars.published());

        assertThat(fired.nextFireAt(moved, EIGHT)).contains(at("2023-04-25T08:00:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(EIGHT.zone()).toInstant();
    }
}
