package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.task.assignment.AssignmentsOfPeriod;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.plan.PlanRevised;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.Step;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/**
 * Keeps remarks on their demands when a revised plan takes the place of the one they were made under. What is being
 * written follows when the plan is published; what was handed in stays as it is until it is written on again.
 */
@ApplicationScoped
class FollowRevisedPlan {

    private static final String WHY = "计划修订，说明随要求转入新计划";

    private final Summaries summaries;
    private final SummaryDesk desk;
    private final TakeFigures takeFigures;
    private final AssignmentsOfPeriod assignments;

    @Inject
    FollowRevisedPlan(Summaries summaries, SummaryDesk desk, TakeFigures takeFigures, AssignmentsOfPeriod assignments) {
        this.summaries = summaries;
        this.desk = desk;
        this.takeFigures = takeFigures;
        this.assignments = assignments;
    }

    void onRevision(@Observes PlanRevised revised) {
        Step step = desk.step();
        for (Summary before : summaries.lockEditable(revised.year(), revised.year() + Timing.YEARS_AWAY)) {
            Summary after = before.reword(
                    before.following(of(before, revised.successors())).words(), step);
            if (after.version() != before.version()) {
                desk.save(before, after, new Change(Action.DRAFTED, step, WHY, null));
            }
        }
    }

    /** A remark follows only where its demand is told of no more: what is over may stay with the old one. */
    private Map<UUID, UUID> of(Summary summary, Map<UUID, UUID> successors) {
        if (Collections.disjoint(summary.words().remarks().keySet(), successors.keySet())) {
            return Map.of();
        }
        Map<UUID, UUID> followed = new HashMap<>(successors);
        followed.keySet()
                .removeAll(takeFigures
                        .figures(summary.unitCode(), summary.period())
                        .obligations());
        return followed;
    }

    /** A summary that was handed in, with its remarks on the demands that its assignments come from now. */
    Summary follow(Summary handedIn) {
        return handedIn.following(movedSince(handedIn.frozen()));
    }

    /** Words on what was handed in, likewise. */
    Words follow(Words words, @Nullable Frozen handedIn) {
        return words.following(movedSince(handedIn));
    }

    /** An assignment that is carried over to a revised plan stays the same assignment. */
    private Map<UUID, UUID> movedSince(@Nullable Frozen handedIn) {
        if (handedIn == null) {
            return Map.of();
        }
        Map<UUID, UUID> then = handedIn.figures().obligationsByAssignment();
        Map<UUID, UUID> moved = new HashMap<>();
        assignments
                .obligationsOf(then.keySet())
                .forEach((assignment, now) -> moved.putIfAbsent(Objects.requireNonNull(then.get(assignment)), now));
        return moved;
    }
}
