package org.fenlei.contracts;

import java.time.Instant;
import java.time.LocalDate;

/** A unit handed in its summary of a quarter or year; {@code period} is written 2023-Q1 or 2023. */
@EventContract(aggregate = "quarterly-summary", fact = "submitted", emitter = "task-service")
public record QuarterlySummarySubmitted(
        String summaryId,
        long version,
        String unitCode,
        String period,
        Instant submittedAt,
        LocalDate submittedOn,
        boolean resubmission)
        implements Event {

    @Override
    public String subject() {
        return summaryId;
    }
}
