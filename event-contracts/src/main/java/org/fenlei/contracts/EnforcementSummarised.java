package org.fenlei.contracts;

import java.time.LocalDate;

/** The enforcement cases of a unit and a period were summarised. */
@EventContract(aggregate = "enforcement", fact = "summarised", emitter = "inspection-service", topic = "assessment")
public record EnforcementSummarised(
        String summaryId, long version, String unitCode, String period, int cases, LocalDate summarisedOn)
        implements Event {

    @Override
    public String subject() {
        return summaryId;
    }
}
