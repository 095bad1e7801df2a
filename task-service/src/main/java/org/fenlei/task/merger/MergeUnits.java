package org.fenlei.task.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.Publications;
import org.fenlei.task.assignment.HandOverAssignments;
import org.fenlei.task.counting.CountOccurrence;
import org.fenlei.task.feed.EndedLinks;
import org.fenlei.task.unit.MergeUnit;
import org.fenlei.task.unit.domain.UnitMerger;

/** Merges a unit into another and hands over what it has not finished, all or nothing. */
@ApplicationScoped
class MergeUnits {

    private final Publications publications;
    private final CountOccurrence counting;
    private final MergeUnit mergeUnit;
    private final HandOverAssignments handOverAssignments;
    private final EndedLinks endedLinks;

    @Inject
    MergeUnits(
            Publications publications,
            CountOccurrence counting,
            MergeUnit mergeUnit,
            HandOverAssignments handOverAssignments,
            EndedLinks endedLinks) {
        this.publications = publications;
        this.counting = counting;
        this.mergeUnit = mergeUnit;
        this.handOverAssignments = handOverAssignments;
        this.endedLinks = endedLinks;
    }

    /** What became of the units, and of the assignments; and what a person should look at. */
    record Result(MergeUnit.Merged units, HandOverAssignments.HandedOver assignments, List<Warning> warnings) {}

    Result run(String code, UnitMerger merger, String reason) {
        publications.begin();
        MergeUnit.Merged units = mergeUnit.run(code, merger, reason);
        List<Warning> warnings = new ArrayList<>(units.warnings());
        warnings.addAll(endedLinks.warnings(code));
        HandOverAssignments.HandedOver handedOver = handOverAssignments.run(code, merger.into(), merger.from(), reason);
        handedOver.years().forEach(counting::countWhatHappenedBefore);
        return new Result(units, handedOver, warnings);
    }
}
