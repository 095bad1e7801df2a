package org.fenlei.contracts;

/** An assignment was opened at the publication of its plan. */
@EventContract(aggregate = "assignment", fact = "opened", emitter = "task-service")
public record AssignmentOpened(long version, AssignmentState assignment) implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
