package org.fenlei.task.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.Publications;
import org.fenlei.task.assignment.HandOverAssignments;
import org.fenlei.task.feed.EndedLinks;
import org.fenlei.task.unit.Directory;
import org.fenlei.task.unit.MergeUnit;
import org.fenlei.task.unit.UnitsMoved;
import org.fenlei.task.unit.domain.UnitMerger;
import org.fenlei.task.unit.domain.UnitTrees;

/** Merges a unit into another and hands over what it has not finished, all or nothing. */
@ApplicationScoped
class MergeUnits {

    private final Event<UnitsMoved> unitsMoved;
    private final Publications publications;
    private final Directory directory;
    private final MergeUnit mergeUnit;
    private final HandOverAssignments handOverAssignments;
    private final EndedLinks endedLinks;

    @Inject
    MergeUnits(
            Event<UnitsMoved> unitsMoved,
            Publications publications,
            Directory directory,
            MergeUnit mergeUnit,
            HandOverAssignments handOverAssignments,
            EndedLinks endedLinks) {
        this.unitsMoved = unitsMoved;
        this.publications = publications;
        this.directory = directory;
        this.mergeUnit = mergeUnit;
        this.handOverAssignments = handOverAssignments;
        this.endedLinks = endedLinks;
    }

    /** What became of the units, and of the assignments; and what a person should look at. */
    record Result(MergeUnit.Merged units, HandOverAssignments.HandedOver assignments, List<Warning> warnings) {}

    Result run(String code, UnitMerger merger, String reason) {
        publications.begin();
        UnitTrees standing = directory.trees();
        MergeUnit.Merged units = mergeUnit.run(code, merger, reason);
        List<Warning> warnings = new ArrayList<>(units.warnings());
        warnings.addAll(endedLinks.warnings(code));
        HandOverAssignments.HandedOver handedOver = handOverAssignments.run(code, merger.into(), merger.from(), reason);
        List<String> moved = new ArrayList<>(units.moved());
        moved.addAll(List.of(code, merger.into()));
        unitsMoved.fire(new UnitsMoved(moved, standing, reason));
        return new Result(units, handedOver, warnings);
    }
}
