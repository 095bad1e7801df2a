package org.fenlei.local.play.expectation;

import java.time.LocalDate;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.Duty.Special;
import org.fenlei.local.play.rules.Watch;
import org.jspecify.annotations.Nullable;

/**
 * How an assignment went.
 *
 * @param firstMet the day on which it was met for the first time: reminders end there
 * @param met the day since which it is met, null if it is not
 */
public record Outcome(
        Assigned assigned,
        @Nullable LocalDate firstMet,
        @Nullable LocalDate met) {

    Standing standing(LocalDate last) {
        LocalDate due = assigned.watched() ? assigned.due() : null;
        if (met != null) {
            return due != null && met.isAfter(due) ? Standing.FULFILLED_LATE : Standing.FULFILLED;
        }
        if (assigned.duty().special() == Special.WAITING) {
            return Standing.WAITING;
        }
        return due != null && last.isAfter(due) ? Standing.OVERDUE : Standing.OPEN;
    }

    /** The watch over it; only for what is watched. */
    Watch watch(LocalDate since) {
        LocalDate due = assigned.due();
        if (due == null) {
            throw new IllegalStateException(assigned.key() + " falls due on no day");
        }
        return new Watch(assigned.key(), assigned.units(), due, since, firstMet);
    }
}
