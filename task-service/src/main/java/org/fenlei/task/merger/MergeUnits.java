package org.fenlei.task.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.assignment.HandOverAssignments;
import org.fenlei.task.feed.EndedLinks;
import org.fenlei.task.unit.MergeUnit;
import org.fenlei.task.unit.UnitMoves;
import org.fenlei.task.unit.domain.UnitMerger;
import org.fenlei.task.unit.domain.UnitTrees;

/** Merges a unit into another and hands over what it has not finished, all or nothing. */
@ApplicationScoped
class MergeUnits {

    private final UnitMoves moves;
    private final MergeUnit mergeUnit;
    private final HandOverAssignments handOverAssignments;
    private final EndedLinks endedLinks;

    @Inject
    MergeUnits(UnitMoves moves, MergeUnit mergeUnit, HandOverAssignments handOverAssignments, EndedLinks endedLinks) {
        this.moves = moves;
        this.mergeUnit = mergeUnit;
        this.handOverAssignments = handOverAssignments;
        this.endedLinks = endedLinks;
    }

    /** What became of the units, and of the assignments; and what a person should look at. */
    record Result(MergeUnit.Merged units, HandOverAssignments.HandedOver assignments, List<Warning> warnings) {}

    Result run(String code, UnitMerger merger, String reason) {
        UnitTrees standing = moves.begin();
        MergeUnit.Merged units = mergeUnit.run(code, merger, reason);
        List<Warning> warnings = new ArrayList<>(units.warnings());
        warnings.addAll(endedLinks.warnings(code));
        HandOverAssignments.HandedOver handedOver = handOverAssignments.run(code, merger.into(), merger.from(), reason);
        List<String> moved = new ArrayList<>(units.moved());
        moved.addAll(List.of(code, merger.into()));
        moves.tell(standing, moved, reason);
        return new Result(units, handedOver, warnings);
    }
}
