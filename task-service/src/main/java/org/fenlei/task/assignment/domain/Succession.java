package org.fenlei.task.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a plan's assignments when a revised plan takes its place on a day.
 *
 * <ul>
 *   <li>What goes on under the revised plan is carried over, with its reports and whatever that plan changed of it.
 *   <li>What was over before that day stays owed as it was, and so does whatever was fulfilled. Where the revised plan
 *       asks for it in another way, it stays with the obligation that it was opened for.
 *   <li>What is still to be done and asked for no more is withdrawn.
 *   <li>What was waived or cancelled stays so where the revised plan asks for it again.
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
     * @param obligationId the obligation of the revised plan; null where that plan has none, or one that is counted in
     *     another way, and it only stays owed or done
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
     * A plan's obligations as they open.
     *
     * @param id the obligation
     * @param kind what sort of demand
     * @param fanOut each unit or jointly
     * @param measure what counts it up
     * @param planned what it opens
     */
    public record Opens(UUID id, ObligationKind kind, FanOut fanOut, Measure measure, List<PlannedAssignment> planned) {

        /** Whether what counted toward an assignment counts toward this as well. */
        private boolean countsLike(Assignment.OfObligation duty) {
            return measure == duty.measure()
                    && (kind == duty.kind() || kind.isCounted() && duty.kind().isCounted());
        }

        private boolean sameSortAs(Assignment.OfObligation duty) {
            return measure == duty.measure() && kind == duty.kind();
        }
    }

    /**
     * Works it out.
     *
     * @param effective the day from which the revised plan holds; windows that end before it are not among what it opens
     * @param assignments all of the plan before
     * @param before what the plan before opens by its words, whatever was decided since
     * @param now what the revised plan opens
     * @param successors which obligation goes on with which: new by old
     */
    public static Succession of(
            LocalDate effective,
            List<Assignment> assignments,
            List<Opens> before,
            List<Opens> now,
            Map<UUID, UUID> successors) {
        Working working = new Working(effective, slots(before), slots(now), successors, byId(now));
        assignments.forEach(working::place);
        return working.result(now);
    }

    /** The place of an assignment among those of its obligation: a joint one is alone in its window. */
    private record Slot(
            UUID obligationId,
            @Nullable String period,
            @Nullable String unit) {

        static Slot of(UUID obligationId, FanOut fanOut, @Nullable String period, List<String> units) {
            return new Slot(obligationId, period, fanOut == FanOut.JOINTLY ? null : units.get(0));
        }
    }

    private static Map<Slot, PlannedAssignment> slots(List<Opens> obligations) {
        Map<Slot, PlannedAssignment> slots = new HashMap<>();
        obligations.forEach(each -> each.planned()
                .forEach(planned ->
                        slots.put(Slot.of(each.id(), each.fanOut(), planned.period(), planned.unitCodes()), planned)));
        return slots;
    }

    private static Map<UUID, Opens> byId(List<Opens> obligations) {
        Map<UUID, Opens> byId = new HashMap<>();
        obligations.forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    private static final class Working {
        private final LocalDate effective;
        private final Map<Slot, PlannedAssignment> before;
        private final Map<Slot, PlannedAssignment> open;
        private final Map<UUID, UUID> successors;
        private final Map<UUID, Opens> now;
        private final List<Carried> carried = new ArrayList<>();
        private final List<Assignment> withdrawn = new ArrayList<>();

        Working(
                LocalDate effective,
                Map<Slot, PlannedAssignment> before,
                Map<Slot, PlannedAssignment> open,
                Map<UUID, UUID> successors,
                Map<UUID, Opens> now) {
            this.effective = effective;
            this.before = before;
            this.open = open;
            this.successors = successors;
            this.now = now;
        }

        void place(Assignment assignment) {
            UUID successor = successors.get(assignment.duty().answersTo());
            Opens next = successor == null ? null : now.get(successor);
            PlannedAssignment asked =
                    next != null && goesOn(assignment, next) ? open.remove(slot(next.id(), assignment)) : null;
            boolean alike = assignment.ended() || next != null && next.countsLike(assignment.duty());
            if (next != null && asked != null && alike) {
                carried.add(new Carried(assignment, next.id(), null, revised(assignment, asked)));
            } else if (!assignment.ended() && (asked != null || staysOwed(assignment))) {
                carried.add(asItWas(assignment, next));
            } else if (!assignment.ended()) {
                withdrawn.add(assignment);
            }
        }

        /** What is to be counted in another way begins anew, unless it is done. */
        private static boolean goesOn(Assignment assignment, Opens next) {
            boolean settled = assignment.ended() || assignment.progress().fulfilledOn() != null;
            return settled || next.countsLike(assignment.duty());
        }

        /** What is over keeps its words with its number: two markets do not become two per cent. */
        private static Carried asItWas(Assignment assignment, @Nullable Opens next) {
            UUID successor = next == null ? null : next.id();
            return next != null && next.sameSortAs(assignment.duty())
                    ? new Carried(assignment, successor, null, Terms.of(assignment))
                    : new Carried(assignment, null, successor, Terms.of(assignment));
        }

        private boolean staysOwed(Assignment assignment) {
            return assignment.progress().fulfilledOn() != null
                    || assignment.window().to().isBefore(effective);
        }

        private Terms revised(Assignment assignment, PlannedAssignment asked) {
            Terms current = Terms.of(assignment);
            if (assignment.ended()) {
                return current;
            }
            // of what stood for a demand in another way, the words of that demand: its dates say what was granted since
            PlannedAssignment said = before.get(slot(assignment.duty().answersTo(), assignment));
            return said == null ? Terms.of(asked) : current.revised(Terms.of(said), Terms.of(asked));
        }

        private static Slot slot(UUID obligation, Assignment assignment) {
            return Slot.of(obligation, assignment.duty().fanOut(), assignment.period(), assignment.unitCodes());
        }

        Succession result(List<Opens> obligations) {
            List<Opened> opened = new ArrayList<>();
            for (Opens each : obligations) {
                for (PlannedAssignment planned : each.planned()) {
                    Slot slot = Slot.of(each.id(), each.fanOut(), planned.period(), planned.unitCodes());
                    if (Objects.equals(open.get(slot), planned)) {
                        opened.add(new Opened(each.id(), planned));
                    }
                }
            }
            return new Succession(List.copyOf(carried), List.copyOf(withdrawn), List.copyOf(opened));
        }
    }
}
