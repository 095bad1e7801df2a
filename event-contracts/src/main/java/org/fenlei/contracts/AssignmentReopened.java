package org.fenlei.contracts;

/** A fulfilled assignment no longer is, for example because a ledger was returned. */
@EventContract(aggregate = "assignment", fact = "reopened", emitter = "task-service")
public record AssignmentReopened(long version, AssignmentState assignment, String reason) implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
