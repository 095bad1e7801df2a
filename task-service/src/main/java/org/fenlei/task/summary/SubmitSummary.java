package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Step;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** Hands a summary in with its figures as they stand; a draft that nobody touched is good enough. */
@ApplicationScoped
class SubmitSummary {

    private final Summaries summaries;
    private final SummaryDesk desk;
    private final TakeFigures figures;
    private final CountSummary counting;

    @Inject
    SubmitSummary(Summaries summaries, SummaryDesk desk, TakeFigures figures, CountSummary counting) {
        this.summaries = summaries;
        this.desk = desk;
        this.figures = figures;
        this.counting = counting;
    }

    Summary submit(String unitCode, String period, @Nullable String ifMatch) {
        SummaryPeriod asked = desk.requireBegun(unitCode, period);
        Step step = desk.step();
        Summary before = summaries.lock(unitCode, asked).orElse(null);
        if (ifMatch != null) {
            ETags.match(ifMatch, before == null ? 0 : before.version());
        }
        if (before == null) {
            before = Summary.open(Ids.next(), unitCode, asked, Words.NONE, step);
            desk.open(before, Change.of(Action.DRAFTED, step));
        }
        Summary after = before.submit(figures.of(unitCode, asked, before.words()), step);
        desk.save(before, after, Change.of(Action.SUBMITTED, step));
        counting.handedIn(after, step.today());
        return after;
    }
}
