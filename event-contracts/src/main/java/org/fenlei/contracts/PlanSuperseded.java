package org.fenlei.contracts;

/** A published plan was replaced by a newer version. */
@EventContract(aggregate = "plan", fact = "superseded", emitter = "task-service")
public record PlanSuperseded(String planId, long version, String byPlanId) implements Event {

    @Override
    public String subject() {
        return planId;
    }
}
