package org.fenlei.task.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.task.assignment.domain.Succession.Carried;
import org.fenlei.task.assignment.domain.Succession.Opened;
import org.fenlei.task.assignment.domain.Succession.Opens;
import org.jspecify.annotations.Nullable;

/** Places the assignments of a plan one by one in the plan that takes its place; what is left there is to be opened. */
final class Placing {

    private final LocalDate effective;
    private final Map<Slot, PlannedAssignment> before;
    private final Map<Slot, PlannedAssignment> free;
    private final List<Opens> now;
    private final Map<UUID, UUID> successors;
    private final Map<String, String> heirs;
    private final Map<UUID, Opens> byId = new HashMap<>();
    private final List<Carried> carried = new ArrayList<>();
    private final List<Assignment> withdrawn = new ArrayList<>();

    Placing(
            LocalDate effective,
            List<Opens> before,
            List<Opens> now,
            Map<UUID, UUID> successors,
            Map<String, String> heirs) {
        this.effective = effective;
        this.before = Slot.of(before);
        this.free = Slot.of(now);
        this.now = now;
        this.successors = successors;
        this.heirs = heirs;
        now.forEach(each -> byId.put(each.id(), each));
    }

    void place(Assignment assignment) {
        UUID successor = successors.get(assignment.duty().answersTo());
        Opens next = successor == null ? null : byId.get(successor);
        Slot slot = next == null ? null : Slot.of(next.id(), assignment);
        PlannedAssignment asked = slot == null ? null : free.get(slot);
        if (next == null || slot == null || asked == null) {
            placeUnasked(assignment, next, slot);
        } else if (isOver(assignment) && isOver(asked)) {
            carried.add(asItWas(assignment, next));
        } else if (assignment.ended() || next.countsLike(assignment.duty())) {
            free.remove(slot);
            carried.add(new Carried(assignment, next.id(), null, revised(assignment, asked)));
        } else if (isDone(assignment)) {
            free.remove(slot);
            carried.add(asItWas(assignment, next));
        } else if (isOver(assignment) || isOver(asked)) {
            carried.add(asItWas(assignment, next));
        } else {
            withdrawn.add(assignment);
        }
    }

    /** What ended otherwise, and is asked for no more, stays with the plan before. */
    private void placeUnasked(Assignment assignment, @Nullable Opens next, @Nullable Slot slot) {
        if (slot != null && settlesForHeir(assignment, slot)) {
            carried.add(asItWas(assignment, next));
        } else if (assignment.ended()) {
            return;
        } else if (isDone(assignment) || isOver(assignment) || isAskedOtherwiseTooLate(assignment, next)) {
            carried.add(asItWas(assignment, next));
        } else {
            withdrawn.add(assignment);
        }
    }

    /** A merged unit has done it, or need not, where its successor is asked for the first time. */
    private boolean settlesForHeir(Assignment assignment, Slot slot) {
        String heir = slot.unit() == null ? null : heirs.get(slot.unit());
        return heir != null
                && (isDone(assignment) || assignment.ended())
                && free.remove(new Slot(slot.obligationId(), slot.period(), heir)) != null;
    }

    /** Nothing is opened that it could begin anew with. */
    private boolean isAskedOtherwiseTooLate(Assignment assignment, @Nullable Opens next) {
        return next != null && next.fanOut() != assignment.duty().fanOut() && next.asksBefore(effective, assignment);
    }

    private boolean isOver(Assignment assignment) {
        return assignment.window().endsBefore(effective);
    }

    private boolean isOver(PlannedAssignment planned) {
        return planned.window().endsBefore(effective);
    }

    private static boolean isDone(Assignment assignment) {
        return assignment.progress().fulfilledOn() != null;
    }

    /** What is over keeps its words with its number: two markets do not become two per cent, nor two in a quarter. */
    private static Carried asItWas(Assignment assignment, @Nullable Opens next) {
        UUID successor = next == null ? null : next.id();
        return next != null && next.asksLike(assignment)
                ? new Carried(assignment, successor, null, Terms.of(assignment))
                : new Carried(assignment, null, successor, Terms.of(assignment));
    }

    private Terms revised(Assignment assignment, PlannedAssignment asked) {
        Terms current = Terms.of(assignment);
        if (assignment.ended()) {
            return current;
        }
        Assignment.OfObligation duty = assignment.duty();
        // what stood in place of another demand has nothing of that demand's words
        PlannedAssignment said = duty.inPlaceOf() == null ? before.get(Slot.of(duty.obligationId(), assignment)) : null;
        return said == null
                ? current.asked(Terms.of(asked), duty.timing().dueOn(asked.window()))
                : current.revised(Terms.of(said), Terms.of(asked));
    }

    Succession result() {
        List<Opened> opened = new ArrayList<>();
        for (Opens each : now) {
            for (PlannedAssignment planned : each.planned()) {
                if (!isOver(planned) && planned.equals(free.get(Slot.of(each, planned)))) {
                    opened.add(new Opened(each.id(), planned));
                }
            }
        }
        return new Succession(List.copyOf(carried), List.copyOf(withdrawn), List.copyOf(opened));
    }
}
