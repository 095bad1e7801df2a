package org.fenlei.contracts;

import java.time.LocalDate;

/** A plan whose year is over was closed: nothing of it changes any more, and nobody is reminded of it. */
@EventContract(aggregate = "plan", fact = "closed", emitter = "task-service")
public record PlanClosed(String planId, long version, int year, LocalDate closedOn) implements Event {

    @Override
    public String subject() {
        return planId;
    }
}
