package org.fenlei.contracts;

import java.time.LocalDate;

/** An entry was withdrawn from a published list. */
@EventContract(aggregate = "list-edition", fact = "entry-withdrawn", emitter = "inspection-service")
public record ListEntryWithdrawn(
        String editionId,
        long version,
        String colour,
        String subjectClass,
        String period,
        String entryId,
        String unitCode,
        LocalDate withdrawnOn,
        String reason)
        implements Event {

    @Override
    public String subject() {
        return editionId;
    }
}
