package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Step;
import org.fenlei.task.summary.domain.Summary;
import org.jspecify.annotations.Nullable;

/** Takes a submitted summary over for the district. */
@ApplicationScoped
class AcceptSummary {

    private final SummaryDesk desk;

    @Inject
    AcceptSummary(SummaryDesk desk) {
        this.desk = desk;
    }

    Summary accept(String unitCode, String period, @Nullable String ifMatch) {
        Summary before = desk.take(unitCode, period, ifMatch);
        Step step = desk.step();
        Summary after = before.accept(step);
        desk.save(before, after, Change.of(Action.ACCEPTED, step));
        return after;
    }
}
