package org.fenlei.task.assignment.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a plan's assignments when a revised plan takes its place on a day.
 *
 * <ul>
 *   <li>What goes on under the revised plan is carried over, with its reports and whatever that plan changed of it: also
 *       what runs longer than both plans say, because it was extended, and what should have ended before that day, as
 *       the revised plan has it now.
 *   <li>What was over before that day stays owed as it was; so does what was fulfilled and is asked for no more. Where
 *       the revised plan asks for it in another way, be it counted, shared out or come round otherwise, it stays with
 *       the obligation that it was opened for.
 *   <li>What is still to be done and asked for no more is withdrawn, and so is what begins anew in another way.
 *   <li>What was waived or cancelled stays so where the revised plan asks for it again.
 *   <li>What a unit had settled before it was merged is not asked of its successor.
 * </ul>
 *
 * @param carried what goes on
 * @param withdrawn what nobody has to do any more
 * @param opened what is asked for the first time
 */
public record Succession(List<Carried> carried, List<Assignment> withdrawn, List<Opened> opened) {

    /**
     * An assignment that goes on.
     *
     * @param before as it was
     * @param obligationId the obligation of the revised plan; null where that plan has none, or one that asks in another
     *     way, and it only stays owed or done
     * @param inPlaceOf the obligation of the revised plan that asks for the same in another way, and not again of whom
     *     it is done; null if it goes on with one itself, or that plan has none
     * @param terms what it asks now
     */
    public record Carried(
            Assignment before,
            @Nullable UUID obligationId,
            @Nullable UUID inPlaceOf,
            Terms terms) {

        /** Whose it is, or was until now. */
        public Set<String> units() {
            return before.unitsWith(terms.unitCodes());
        }

        /** Whether the revision changed what it asks. */
        public boolean changed() {
            return !terms.equals(Terms.of(before));
        }
    }

    /** An assignment to be opened for an obligation. */
    public record Opened(UUID obligationId, PlannedAssignment planned) {}

    /**
     * What a plan's obligation asks for.
     *
     * @param id the obligation
     * @param kind what sort of demand
     * @param fanOut each unit or jointly
     * @param measure what counts it up
     * @param period how often it comes round; null for a demand of once, and for a standing one
     * @param planned what it asks for in all of the plan's year
     */
    public record Opens(
            UUID id,
            ObligationKind kind,
            FanOut fanOut,
            Measure measure,
            @Nullable Recurrence period,
            List<PlannedAssignment> planned) {

        /** Whether what counted toward an assignment counts toward this as well. */
        boolean countsLike(Assignment.OfObligation duty) {
            return measure == duty.measure()
                    && (kind == duty.kind() || kind.isCounted() && duty.kind().isCounted());
        }

        /** Whether an assignment reads the same among those of this obligation. */
        boolean asksLike(Assignment assignment) {
            Assignment.OfObligation duty = assignment.duty();
            String label = period == null ? null : period.label(assignment.window());
            boolean sameRhythm = kind == ObligationKind.STANDING || Objects.equals(label, assignment.period());
            return measure == duty.measure() && kind == duty.kind() && fanOut == duty.fanOut() && sameRhythm;
        }

        /** Whether it asks the same of one of an assignment's units by a day before this one. */
        boolean asksBefore(LocalDate day, Assignment assignment) {
            return planned.stream()
                    .filter(each -> Objects.equals(each.period(), assignment.period()))
                    .filter(each -> each.window().endsBefore(day))
                    .anyMatch(each -> !Collections.disjoint(each.unitCodes(), assignment.unitCodes()));
        }
    }

    /**
     * Works it out.
     *
     * @param effective the day from which the revised plan holds; of what it asks for, what ends before is not opened
     * @param assignments all of the plan before
     * @param before what the plan before asks for by its words, whatever was decided since
     * @param now what the revised plan asks for
     * @param successors which obligation goes on with which: new by old
     * @param heirs the unit that stands for each one that was merged
     */
    public static Succession of(
            LocalDate effective,
            List<Assignment> assignments,
            List<Opens> before,
            List<Opens> now,
            Map<UUID, UUID> successors,
            Map<String, String> heirs) {
        Placing placing = new Placing(effective, before, now, successors, heirs);
        // A demand's own assignment goes on with it, and not one that was left from before it was asked otherwise; a
        // unit's own, and not one that it took over from another.
        assignments.stream()
                .sorted(Comparator.comparing((Assignment each) -> each.duty().inPlaceOf() != null)
                        .thenComparing(each -> heirs.keySet().containsAll(each.unitCodes())))
                .forEach(placing::place);
        return placing.result();
    }

    /** The obligations of the revised plan with which something goes on, or in whose place something stands. */
    public Set<UUID> goingOn() {
        return carried.stream()
                .flatMap(each -> Stream.of(each.obligationId(), each.inPlaceOf()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** With which obligation goes on again what stood in place of one before: new by old. */
    public Map<UUID, UUID> returning() {
        Map<UUID, UUID> returning = new HashMap<>();
        for (Carried each : carried) {
            if (each.before().duty().inPlaceOf() != null && each.obligationId() != null) {
                returning.put(each.before().duty().obligationId(), each.obligationId());
            }
        }
        return returning;
    }
}
