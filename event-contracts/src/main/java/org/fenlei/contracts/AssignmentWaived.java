package org.fenlei.contracts;

/** An assignment was waived. */
@EventContract(aggregate = "assignment", fact = "waived", emitter = "task-service")
public record AssignmentWaived(long version, AssignmentState assignment, String reason) implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
