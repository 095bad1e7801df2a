package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.contracts.QuarterlySummaryReturned;
import org.fenlei.contracts.QuarterlySummarySubmitted;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.CountUp;
import org.fenlei.task.assignment.RescheduleAssignment;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.counting.CountOccurrence;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;

/**
 * Lets a summary fulfil the duty to hand it in. It is an occurrence like those that the other services tell, so that a
 * plan published later counts it as well.
 */
@ApplicationScoped
class CountSummary {

    private final CountOccurrence counting;
    private final CountUp countUp;
    private final Assignments assignments;
    private final RescheduleAssignment reschedule;

    @Inject
    CountSummary(CountOccurrence counting, CountUp countUp, Assignments assignments, RescheduleAssignment reschedule) {
        this.counting = counting;
        this.countUp = countUp;
        this.assignments = assignments;
        this.reschedule = reschedule;
    }

    /** Counts a summary that is about to be handed in, as the version that this will make. */
    void handedIn(Summary before, LocalDate on) {
        counting.run(occurrence(before.unitCode(), before.period(), before.version() + 1, on, true), "");
    }

    /** The same as its event tells it, unless that is known. */
    void told(QuarterlySummarySubmitted event) {
        SummaryPeriod period = SummaryPeriod.of(event.period()).orElseThrow();
        counting.run(occurrence(event.unitCode(), period, event.version(), event.submittedOn(), true), "");
    }

    /**
     * Takes it back. What is open again falls due when the summary is to come again, unless it does so later anyway, or was
     * late before: that it was sent back does not make up for that.
     */
    void sentBack(Summary returned, LocalDate on, String reason, LocalDate resubmitBy) {
        String why = why(reason);
        Occurrence takenBack = occurrence(returned.unitCode(), returned.period(), returned.version(), on, false);
        Set<UUID> late = lateAlready(takenBack.source(), on);
        counting.run(takenBack, why).stream()
                .filter(id -> !late.contains(id))
                .map(assignments::get)
                .filter(each -> fallsDueBefore(each, resubmitBy))
                .forEach(each -> reschedule.move(each.id(), resubmitBy, why));
    }

    /** The same as its event tells it, unless that is known; dates were moved when it was sent back. */
    void told(QuarterlySummaryReturned event) {
        SummaryPeriod period = SummaryPeriod.of(event.period()).orElseThrow();
        counting.run(
                occurrence(event.unitCode(), period, event.version(), event.returnedOn(), false), why(event.reason()));
    }

    private static String why(String reason) {
        return "总结被退回：" + reason;
    }

    /** What the summary counts for that was fulfilled late, or is overdue for want of others. Locked, as for counting. */
    private Set<UUID> lateAlready(String source, LocalDate today) {
        return countUp.assignmentsOf(source).stream()
                .sorted()
                .map(assignments::getForChange)
                .filter(each -> isLate(each, today))
                .map(Assignment::id)
                .collect(Collectors.toSet());
    }

    private static boolean isLate(Assignment assignment, LocalDate today) {
        LocalDate due = assignment.effectiveDueDate();
        LocalDate fulfilled = assignment.progress().fulfilledOn();
        return due != null && (fulfilled == null ? today : fulfilled).isAfter(due);
    }

    private static boolean fallsDueBefore(Assignment assignment, LocalDate day) {
        LocalDate due = assignment.effectiveDueDate();
        boolean open = !assignment.ended() && assignment.progress().fulfilledOn() == null;
        return open && due != null && due.isBefore(day);
    }

    private static Occurrence occurrence(
            String unitCode, SummaryPeriod period, long version, LocalDate on, boolean valid) {
        return new Occurrence(
                "summary:" + unitCode + ":" + period,
                version,
                Measure.SUMMARY_SUBMITTED,
                unitCode,
                true,
                null,
                period.window(),
                on,
                null,
                valid);
    }
}
