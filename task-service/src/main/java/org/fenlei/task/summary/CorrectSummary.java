package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Step;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** Corrects an accepted summary: other words, figures as they stand now, and a reason. It waits for acceptance again. */
@ApplicationScoped
class CorrectSummary {

    private final SummaryDesk desk;
    private final DraftSummary drafting;
    private final TakeFigures figures;
    private final FollowRevisedPlan revisions;

    @Inject
    CorrectSummary(SummaryDesk desk, DraftSummary drafting, TakeFigures figures, FollowRevisedPlan revisions) {
        this.desk = desk;
        this.drafting = drafting;
        this.figures = figures;
        this.revisions = revisions;
    }

    Summary correct(String unitCode, String period, @Nullable String reason, WordsBody sent, @Nullable String ifMatch) {
        Summary before = desk.take(unitCode, period, ifMatch);
        before.requireAccepted();
        Step step = desk.step();
        Words words =
                revisions.follow(drafting.words(unitCode, before.period(), sent, before.words()), before.frozen());
        Summary after = before.correct(words, figures.of(unitCode, before.period(), words), reason, step);
        desk.save(before, after, new Change(Action.CORRECTED, step, reason, null));
        return after;
    }
}
