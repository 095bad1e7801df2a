package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.obligation.domain.DemandRules;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/**
 * One obligation, one responsible unit or joint group, one window.
 *
 * @param id its id
 * @param duty the obligation it comes from
 * @param unitCodes the unit, or the units of a joint one
 * @param period the window as a period, null for a demand of once and for nothing else
 * @param window the days in which it has to be met
 * @param dueDate the nominal date, null where the plan names none
 * @param effectiveDueDate the date after the roll policy
 * @param required how much is needed, null where nothing is counted
 * @param maximum the value not to be exceeded
 * @param progress what was reached
 * @param ending how it ended otherwise than by being fulfilled
 * @param waiting whether it waits for something outside the plan
 * @param watched whether anybody is reminded of it
 * @param version counts its changes
 * @param updatedAt when it last changed
 */
public record Assignment(
        UUID id,
        OfObligation duty,
        List<String> unitCodes,
        @Nullable String period,
        Window window,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate effectiveDueDate,
        @Nullable BigDecimal required,
        @Nullable BigDecimal maximum,
        Tally progress,
        Ending ending,
        boolean waiting,
        boolean watched,
        long version,
        Instant updatedAt) {

    public Assignment {
        unitCodes = List.copyOf(unitCodes);
    }

    /**
     * What an assignment carries of its obligation.
     *
     * @param planId the plan
     * @param planYear the plan's year
     * @param taskId the task; that of the obligation in whose place it stands, if it does
     * @param taskNumber the task's number in the plan
     * @param obligationId the obligation
     * @param title the obligation's title
     * @param kind what sort of demand
     * @param measure what counts it up
     * @param fanOut each unit or jointly
     * @param unitOfMeasure {@code PERCENT}, or the plan's own word
     * @param rollPolicy where a due date goes that is no working day
     * @param timing when it falls due as the plan says it, whatever date was moved since
     * @param inPlaceOf the obligation of the plan in force that asks for the same in another way; null = there is none,
     *     or it is this one
     */
    public record OfObligation(
            UUID planId,
            int planYear,
            UUID taskId,
            String taskNumber,
            UUID obligationId,
            String title,
            ObligationKind kind,
            Measure measure,
            FanOut fanOut,
            @Nullable String unitOfMeasure,
            RollPolicy rollPolicy,
            Timing timing,
            @Nullable UUID inPlaceOf) {

        /** Whether what it asks for is a share in percent. */
        boolean inPercent() {
            return DemandRules.PERCENT.equals(unitOfMeasure);
        }

        /** The obligation whose successor, in a plan to come, does not ask again for what is done. */
        public UUID answersTo() {
            return inPlaceOf == null ? obligationId : inPlaceOf;
        }

        /** The same obligation, which a revised plan has no more, in that plan's year. */
        public OfObligation owedUnder(UUID plan) {
            return standing(plan, taskId, taskNumber, null);
        }

        /** The same obligation in place of one of a revised plan, which asks for it in another way: under its task. */
        public OfObligation inPlaceOf(OfObligation successor) {
            return standing(successor.planId, successor.taskId, successor.taskNumber, successor.obligationId);
        }

        private OfObligation standing(UUID plan, UUID task, String number, @Nullable UUID successor) {
            return new OfObligation(
                    plan,
                    planYear,
                    task,
                    number,
                    obligationId,
                    title,
                    kind,
                    measure,
                    fanOut,
                    unitOfMeasure,
                    rollPolicy,
                    timing,
                    successor);
        }
    }

    /**
     * An end otherwise than by being fulfilled.
     *
     * @param how waived, cancelled or neither
     * @param reason why, null if neither
     */
    public record Ending(End how, @Nullable String reason) {
        /** It has not ended. */
        public static final Ending NONE = new Ending(End.NONE, null);
    }

    /** Its units and these, each once: whose it is, or was. */
    public Set<String> unitsWith(Collection<String> others) {
        Set<String> units = new LinkedHashSet<>(unitCodes);
        units.addAll(others);
        return units;
    }

    /** Where it stands on a day. */
    public AssignmentStatus status(LocalDate today) {
        return AssignmentStatus.of(
                new AssignmentStatus.Facts(
                        ending.how(),
                        duty.kind(),
                        waiting,
                        window,
                        effectiveDueDate,
                        required,
                        progress.counted(),
                        progress.fulfilledOn()),
                today);
    }

    /** A new one, toward which nothing counts yet. */
    public static Assignment opened(UUID id, OfObligation duty, PlannedAssignment planned, Instant now) {
        return new Assignment(
                id,
                duty,
                planned.unitCodes(),
                planned.period(),
                planned.window(),
                planned.dueDate(),
                planned.effectiveDueDate(),
                planned.required(),
                planned.maximum(),
                Tally.NONE,
                Ending.NONE,
                planned.waiting(),
                planned.watched(),
                1,
                now);
    }

    /** A milestone may be reached before its window begins, but not before its plan's year; nothing else may. */
    public LocalDate firstDayThatCounts() {
        LocalDate yearStart = LocalDate.of(duty.planYear(), 1, 1);
        boolean early = duty.kind() == ObligationKind.MILESTONE && yearStart.isBefore(window.from());
        return early ? yearStart : window.from();
    }

    /** A demand of once counts to the end of its plan's year, late as it may be; a window only what lies in it. */
    public LocalDate lastDayThatCounts() {
        LocalDate yearEnd = LocalDate.of(duty.planYear(), 12, 31);
        return period == null && yearEnd.isAfter(window.to()) ? yearEnd : window.to();
    }

    /** Whether no work calendar is published of a year in which it falls due or anybody is reminded of it. */
    public boolean provisional(WorkCalendar calendar) {
        return (dueDate != null && calendar.provisional(dueDate))
                || (effectiveDueDate != null && calendar.provisional(effectiveDueDate));
    }

    /** What it needs. */
    public Tally.Demand demand() {
        return new Tally.Demand(duty.kind(), duty.inPercent(), required, maximum);
    }

    /** Whether it ended otherwise than by being fulfilled. */
    public boolean ended() {
        return ending.how() != End.NONE;
    }

    /** Whether it was met after its last day in time. */
    public boolean late() {
        LocalDate on = progress.fulfilledOn();
        return on != null && effectiveDueDate != null && on.isAfter(effectiveDueDate);
    }

    /** The same with other progress, as the next version. */
    public Assignment withProgress(Tally reached, Instant now) {
        return new Assignment(
                id,
                duty,
                unitCodes,
                period,
                window,
                dueDate,
                effectiveDueDate,
                required,
                maximum,
                reached,
                ending,
                waiting,
                watched,
                version + 1,
                now);
    }

    /**
     * The same with another due date, as the next version; whoever waits for nothing is watched from now on. Days that do
     * not come round end with it, whatever it was before.
     */
    public Assignment withDueDate(LocalDate due, LocalDate effective, Instant now) {
        Window days = period == null ? new Window(window.from(), due) : window;
        boolean reminded = duty.kind() != ObligationKind.STANDING && !waiting;
        return new Assignment(
                id,
                duty,
                unitCodes,
                period,
                days,
                due,
                effective,
                required,
                maximum,
                progress,
                ending,
                waiting,
                reminded,
                version + 1,
                now);
    }

    /** The same under a revised plan, as the next version. */
    public Assignment carriedOver(OfObligation to, Terms terms, Instant now) {
        boolean dated = terms.dueDate() != null;
        return new Assignment(
                id,
                to,
                terms.unitCodes(),
                period,
                terms.window(),
                terms.dueDate(),
                terms.effectiveDueDate(),
                terms.required(),
                terms.maximum(),
                progress,
                ending,
                terms.waiting(),
                dated && to.kind() != ObligationKind.STANDING && !terms.waiting(),
                version + 1,
                now);
    }

    /** The same without its dependency, as the next version. */
    public Assignment released(Instant now) {
        boolean reminded = dueDate != null && duty.kind() != ObligationKind.STANDING;
        return new Assignment(
                id,
                duty,
                unitCodes,
                period,
                window,
                dueDate,
                effectiveDueDate,
                required,
                maximum,
                progress,
                ending,
                false,
                reminded,
                version + 1,
                now);
    }

    /** The same ended, as the next version. */
    public Assignment ended(Ending how, Instant now) {
        return new Assignment(
                id,
                duty,
                unitCodes,
                period,
                window,
                dueDate,
                effectiveDueDate,
                required,
                maximum,
                progress,
                how,
                waiting,
                watched,
                version + 1,
                now);
    }
}
