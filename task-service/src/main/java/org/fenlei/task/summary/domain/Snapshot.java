package org.fenlei.task.summary.domain;

import java.time.LocalDate;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Tally;

/**
 * Takes assignments down for a period. What ends or falls due by the period's last day is told with all that is known
 * today; what reaches further is told as it stood on that day, so that a summary written late says what one written in
 * time would have said.
 */
public record Snapshot(SummaryPeriod period, LocalDate today) {

    public Item of(Assignment assignment, TallyOn tallyOn) {
        LocalDate due = assignment.effectiveDueDate();
        boolean closing =
                !assignment.window().to().isAfter(period.last()) || due != null && !due.isAfter(period.last());
        LocalDate day = closing || today.isBefore(period.last()) ? today : period.last();
        Assignment told =
                day.equals(today) ? assignment : assignment.withProgress(tallyOn.day(day), assignment.updatedAt());
        return new Item(
                assignment.id(),
                assignment.period(),
                assignment.window(),
                due,
                assignment.required(),
                assignment.maximum(),
                told.progress().counted(),
                told.status(day),
                told.progress().fulfilledOn(),
                closing);
    }

    /** What an assignment's contributions came to on an earlier day. */
    @FunctionalInterface
    public interface TallyOn {
        Tally day(LocalDate day);
    }
}
