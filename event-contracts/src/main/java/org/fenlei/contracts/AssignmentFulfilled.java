package org.fenlei.contracts;

import java.time.LocalDate;

/** An assignment reached what it requires. */
@EventContract(aggregate = "assignment", fact = "fulfilled", emitter = "task-service")
public record AssignmentFulfilled(long version, AssignmentState assignment, LocalDate fulfilledOn, boolean late)
        implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
