package org.fenlei.task.summary.domain;

import java.time.LocalDate;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Tally;

/**
 * Takes assignments down for a period. An assignment closes in one quarter and one year: those of the day it falls due
 * or, if it falls due never or after its plan's year, of its window's last day. What closes in the period is told with all
 * that is known today; everything else with the progress of the period's last day, so that a summary written late counts
 * what one written in time would have counted. What was waived, cancelled or moved since then is told as it is today.
 */
public record Snapshot(SummaryPeriod period, LocalDate today) {

    public Item of(Assignment assignment, TallyOn tallyOn) {
        boolean closing = period.window().contains(closingDay(assignment));
        LocalDate day = closing || today.isBefore(period.last()) ? today : period.last();
        Assignment told =
                day.equals(today) ? assignment : assignment.withProgress(tallyOn.day(day), assignment.updatedAt());
        LocalDate fulfilledOn = told.progress().fulfilledOn();
        return new Item(
                assignment.id(),
                assignment.period(),
                assignment.window(),
                assignment.effectiveDueDate(),
                assignment.required(),
                assignment.maximum(),
                told.progress().counted(),
                told.status(day),
                fulfilledOn,
                closing,
                fulfilledOn != null && period.window().contains(fulfilledOn));
    }

    private static LocalDate closingDay(Assignment assignment) {
        LocalDate due = assignment.effectiveDueDate();
        return due == null || due.getYear() > assignment.duty().planYear()
                ? assignment.window().to()
                : due;
    }

    /** What an assignment's contributions came to on an earlier day. */
    @FunctionalInterface
    public interface TallyOn {
        Tally day(LocalDate day);
    }
}
