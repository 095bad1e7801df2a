package org.fenlei.contracts;

import java.time.LocalDate;

/** The publication period of a list ended. */
@EventContract(aggregate = "list-edition", fact = "expired", emitter = "inspection-service")
public record ListEditionExpired(
        String editionId, long version, String colour, String subjectClass, String period, LocalDate expiredOn)
        implements Event {

    @Override
    public String subject() {
        return editionId;
    }
}
