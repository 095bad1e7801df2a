package org.fenlei.contracts;

/** An assignment was cancelled, for example by a newer plan. */
@EventContract(aggregate = "assignment", fact = "cancelled", emitter = "task-service")
public record AssignmentCancelled(long version, AssignmentState assignment, String reason) implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
