package org.fenlei.task.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Tally;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-03-31, 2023-04-10, 2023-Q2",
        "2023-01-01, 2023-03-31, 2023-03-31, 2023-Q1",
        "2023-01-01, 2023-12-31, , 2023-Q4",
        "2023-01-01, 2023-09-30, 2023-09-30, 2023-Q3",
        "2023-10-01, 2023-12-31, 2024-01-05, 2023-Q4",
        "2023-04-01, 2023-06-30, 2023-04-10, 2023-Q2"
    })
    void closesInOneQuarterOnly(LocalDate from, LocalDate to, @Nullable LocalDate due, String quarter) {
        Assignment assignment = assignment(new Window(from, to), due, null);

        assertThat(Stream.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4")
                        .filter(each -> item(each, assignment).closing()))
                .containsExactly(quarter);
        assertThat(item("2023", assignment).closing()).isTrue();
    }

    @Test
    void tellsWhatIsDoneAheadOfItsQuarterAsDoneAndNotAsGoingOn() {
        LocalDate september = LocalDate.of(2023, 9, 30);
        Assignment done =
                assignment(new Window(LocalDate.of(2023, 1, 1), september), september, LocalDate.of(2023, 2, 10));

        Totals first = totals("2023-Q1", done);
        Totals second = totals("2023-Q2", done);
        Totals third = totals("2023-Q3", done);

        assertThat(List.of(first.early(), first.continuing(), first.closing())).containsExactly(1, 0, 0);
        assertThat(List.of(second.early(), second.continuing(), second.closing()))
                .containsExactly(0, 0, 0);
        assertThat(List.of(third.early(), third.closing(), third.fulfilled())).containsExactly(0, 1, 1);
    }

    @Test
    void tellsWhatWasOverdueBeforeAsMadeUpInTheQuarterInWhichItWasDone() {
        LocalDate february = LocalDate.of(2023, 2, 28);
        Assignment late =
                assignment(new Window(LocalDate.of(2023, 1, 1), february), february, LocalDate.of(2023, 8, 1));

        Totals second = totals("2023-Q2", late);
        Totals third = totals("2023-Q3", late);

        assertThat(List.of(second.overdue(), second.madeUp(), second.continuing(), second.closing()))
                .containsExactly(1, 0, 0, 0);
        assertThat(List.of(third.overdue(), third.madeUp(), third.continuing(), third.closing()))
                .containsExactly(0, 1, 0, 0);
    }

    private static Totals totals(String period, Assignment assignment) {
        Demand demand = new Demand(
                assignment.duty().obligationId(),
                "1",
                "改造",
                ObligationKind.MILESTONE,
                Measure.REPORTED,
                FanOut.EACH,
                null,
                List.of(item(period, assignment)));
        return Totals.of(List.of(demand));
    }

    /** As a summary tells it that is written the year after. */
    private static Item item(String period, Assignment assignment) {
        Snapshot snapshot = new Snapshot(SummaryPeriod.of(period).orElseThrow(), NEXT_YEAR);
        return snapshot.of(assignment, day -> {
            LocalDate on = assignment.progress().fulfilledOn();
            return on == null || on.isAfter(day) ? new Tally(BigDecimal.ZERO, null) : assignment.progress();
        });
    }

    private static Assignment assignment(Window window, @Nullable LocalDate due, @Nullable LocalDate fulfilledOn) {
        return new Assignment(
                UUID.randomUUID(),
                new Assignment.OfObligation(
                        UUID.randomUUID(),
                        2023,
                        UUID.randomUUID(),
                        "1",
                        UUID.randomUUID(),
                        "改造",
                        ObligationKind.MILESTONE,
                        Measure.REPORTED,
                        FanOut.EACH,
                        null,
                        RollPolicy.NONE,
                        new Timing(null, due, null, null),
                        null),
                List.of("S1"),
                null,
                window,
                due,
                due,
                BigDecimal.ONE,
                null,
                new Tally(fulfilledOn == null ? BigDecimal.ZERO : BigDecimal.ONE, fulfilledOn),
                Assignment.Ending.NONE,
                false,
                true,
                1,
                Instant.EPOCH);
    }
}
