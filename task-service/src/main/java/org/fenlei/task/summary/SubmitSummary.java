package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Step;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** Hands a summary in with its figures as they stand; a draft that nobody touched is good enough. */
@ApplicationScoped
class SubmitSummary {

    private final SummaryDesk desk;
    private final TakeFigures figures;
    private final CountSummary counting;
    private final Outbox outbox;

    @Inject
    SubmitSummary(SummaryDesk desk, TakeFigures figures, CountSummary counting, Outbox outbox) {
        this.desk = desk;
        this.figures = figures;
        this.counting = counting;
        this.outbox = outbox;
    }

    Summary submit(String unitCode, String period, @Nullable String ifMatch) {
        SummaryPeriod asked = desk.requireBegun(unitCode, period);
        Step step = desk.step();
        Summary before = desk.lock(unitCode, asked)
                .map(stored -> SummaryDesk.seen(stored, ifMatch))
                .orElseGet(() -> open(unitCode, asked, ifMatch, step));
        before.requireToBeSubmitted();
        // counted before the figures are taken: they tell the duty to hand this in as done
        counting.handedIn(before, step.today());
        Summary after = before.submit(figures.of(unitCode, asked, before.words()), step);
        desk.save(before, after, Change.of(Action.SUBMITTED, step));
        outbox.append(SummaryEvents.submitted(after, step.today()));
        return after;
    }

    private Summary open(String unitCode, SummaryPeriod period, @Nullable String ifMatch, Step step) {
        SummaryDesk.requireUnseen(ifMatch);
        Summary opened = Summary.open(Ids.next(), unitCode, period, Words.NONE, step);
        Summary stored = desk.open(opened, Change.of(Action.DRAFTED, step));
        return stored.id().equals(opened.id()) ? stored : SummaryDesk.seen(stored, ifMatch);
    }
}
