package org.fenlei.task.assignment.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.task.obligation.domain.FanOut;
import org.jspecify.annotations.Nullable;

/**
 * The place of an assignment among those of its obligation: a joint one is alone in its window.
 *
 * @param obligationId the obligation
 * @param period the window as a period; null for a demand of once
 * @param unit whose it is; null for a joint one
 */
record Slot(
        UUID obligationId,
        @Nullable String period,
        @Nullable String unit) {

    private Slot(UUID obligationId, FanOut fanOut, @Nullable String period, List<String> units) {
        this(obligationId, period, fanOut == FanOut.JOINTLY ? null : units.get(0));
    }

    /** The place that an assignment has, or would have, with an obligation. */
    static Slot of(UUID obligation, Assignment assignment) {
        return new Slot(obligation, assignment.duty().fanOut(), assignment.period(), assignment.unitCodes());
    }

    static Slot of(Succession.Opens obligation, PlannedAssignment planned) {
        return new Slot(obligation.id(), obligation.fanOut(), planned.period(), planned.unitCodes());
    }

    /** What obligations ask for, by its place. */
    static Map<Slot, PlannedAssignment> of(List<Succession.Opens> obligations) {
        Map<Slot, PlannedAssignment> slots = new HashMap<>();
        obligations.forEach(each -> each.planned().forEach(planned -> slots.put(of(each, planned), planned)));
        return slots;
    }
}
