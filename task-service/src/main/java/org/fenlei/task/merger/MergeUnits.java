package org.fenlei.task.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.task.assignment.HandOverAssignments;
import org.fenlei.task.counting.CountOccurrence;
import org.fenlei.task.unit.MergeUnit;
import org.fenlei.task.unit.domain.UnitMerger;

/** Merges a unit into another and hands over what it has not finished, all or nothing. */
@ApplicationScoped
class MergeUnits {

    private final CountOccurrence counting;
    private final MergeUnit mergeUnit;
    private final HandOverAssignments handOverAssignments;

    @Inject
    MergeUnits(CountOccurrence counting, MergeUnit mergeUnit, HandOverAssignments handOverAssignments) {
        this.counting = counting;
        this.mergeUnit = mergeUnit;
        this.handOverAssignments = handOverAssignments;
    }

    /** What became of the units, and of the assignments. */
    record Result(MergeUnit.Merged units, HandOverAssignments.HandedOver assignments) {}

    Result run(String code, UnitMerger merger, String reason) {
        counting.holdBack();
        MergeUnit.Merged units = mergeUnit.run(code, merger, reason);
        return new Result(units, handOverAssignments.run(code, merger.into(), merger.from(), reason));
    }
}
