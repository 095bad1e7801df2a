package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.fenlei.kit.event.Outbox;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Step;
import org.fenlei.task.summary.domain.Summary;
import org.jspecify.annotations.Nullable;

/** Sends a summary back to its unit; it no longer counts as handed in. */
@ApplicationScoped
class ReturnSummary {

    private final SummaryDesk desk;
    private final FollowRevisedPlan revisions;
    private final CountSummary counting;
    private final Outbox outbox;

    @Inject
    ReturnSummary(SummaryDesk desk, FollowRevisedPlan revisions, CountSummary counting, Outbox outbox) {
        this.desk = desk;
        this.revisions = revisions;
        this.counting = counting;
        this.outbox = outbox;
    }

    Summary sendBack(
            String unitCode,
            String period,
            @Nullable String reason,
            @Nullable LocalDate resubmitBy,
            @Nullable String ifMatch) {
        Summary before = revisions.follow(desk.take(unitCode, period, ifMatch));
        Step step = desk.step();
        Summary after = before.sendBack(reason, resubmitBy, step);
        desk.save(before, after, new Change(Action.RETURNED, step, reason, resubmitBy));
        counting.sentBack(after, step.today(), Objects.requireNonNull(reason), Objects.requireNonNull(resubmitBy));
        outbox.append(SummaryEvents.returned(after, step.today()));
        return after;
    }
}
