package org.fenlei.contracts;

import java.time.LocalDate;

/** A plan was published and its assignments were opened. */
@EventContract(aggregate = "plan", fact = "published", emitter = "task-service")
public record PlanPublished(
        String planId,
        long version,
        int year,
        String districtUnit,
        String title,
        LocalDate effectiveDate,
        int assignments)
        implements Event {

    @Override
    public String subject() {
        return planId;
    }
}
