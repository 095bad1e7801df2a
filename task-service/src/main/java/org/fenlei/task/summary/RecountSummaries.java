package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.contracts.QuarterlySummaryReturned;
import org.fenlei.contracts.QuarterlySummarySubmitted;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;

/**
 * Counts summaries by their events, as what other services tell is counted. They were counted already when they were
 * handed in, so that this changes nothing unless the counts are made anew from all events.
 */
@ApplicationScoped
class RecountSummaries implements EventSubscriptions {

    private final CountSummary counting;

    @Inject
    RecountSummaries(CountSummary counting) {
        this.counting = counting;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(QuarterlySummarySubmitted.class, (event, meta) -> counting.told(event))
                .on(QuarterlySummaryReturned.class, (event, meta) -> counting.told(event));
    }
}
