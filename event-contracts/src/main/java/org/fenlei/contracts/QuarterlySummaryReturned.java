package org.fenlei.contracts;

import java.time.Instant;
import java.time.LocalDate;

/** A summary that was handed in was returned; it no longer counts as handed in. */
@EventContract(aggregate = "quarterly-summary", fact = "returned", emitter = "task-service")
public record QuarterlySummaryReturned(
        String summaryId,
        long version,
        String unitCode,
        String period,
        Instant returnedAt,
        LocalDate returnedOn,
        String reason,
        LocalDate resubmitBy)
        implements Event {

    @Override
    public String subject() {
        return summaryId;
    }
}
