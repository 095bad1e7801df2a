package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentTest {

    @ParameterizedTest
    @EnumSource
    void countsInAWindowOnlyWhatLiesInIt(Recurrence recurrence) {
        for (Window window : recurrence.windowsOf(2023)) {
            assertThat(assignment(recurrence.label(window), window).lastDayThatCounts())
                    .isEqualTo(window.to());
        }
    }

    @Test
    void countsADemandOfOnceToTheEndOfItsPlansYear() {
        Window early = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 30));
        Window beyond = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 2, 29));

        assertThat(assignment(null, early).lastDayThatCounts()).isEqualTo("2023-12-31");
        assertThat(assignment(null, beyond).lastDayThatCounts()).isEqualTo("2024-02-29");
    }

    @Test
    void countsAMilestoneBeforeItsWindowButNotBeforeItsPlansYear() {
        Window fromMay = new Window(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 6, 30));
        Window second = Recurrence.QUARTER.windowsOf(2023).get(1);

        assertThat(assignment(null, fromMay).firstDayThatCounts()).isEqualTo("2023-01-01");
        assertThat(assignment("2023-Q2", second).firstDayThatCounts()).isEqualTo("2023-04-01");
    }

    @Test
    void endsADemandOfOnceWithItsDueDateWhateverItWasBefore() {
        Assignment september = assignment(null, new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 9, 30)));

        assertThat(due(september, "2023-12-31").window().to()).isEqualTo("2023-12-31");
        assertThat(due(due(september, "2023-12-31"), "2023-09-30").window()).isEqualTo(september.window());
        assertThat(due(september, "2023-06-30").window().to()).isEqualTo("2023-06-30");
    }

    private static Assignment due(Assignment assignment, String day) {
        return assignment.withDueDate(LocalDate.parse(day), LocalDate.parse(day), Instant.EPOCH);
    }

    private static Assignment assignment(@Nullable String period, Window window) {
        return new Assignment(
                UUID.randomUUID(),
                new Assignment.OfObligation(
                        UUID.randomUUID(),
                        2023,
                        UUID.randomUUID(),
                        "1",
                        UUID.randomUUID(),
                        "巡查",
                        period == null ? ObligationKind.MILESTONE : ObligationKind.RECURRING,
                        Measure.INSPECTION_COMPLETED,
                        FanOut.EACH,
                        null,
                        RollPolicy.NONE,
                        new Timing(null, null, null, null),
                        null),
                List.of("S1"),
                period,
                window,
                window.to(),
                window.to(),
                BigDecimal.ONE,
                null,
                new Tally(BigDecimal.ZERO, null),
                Assignment.Ending.NONE,
                false,
                true,
                1,
                Instant.EPOCH);
    }
}
