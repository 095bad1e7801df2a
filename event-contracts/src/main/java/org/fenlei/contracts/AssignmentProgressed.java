package org.fenlei.contracts;

/** Something was counted toward an assignment, or taken back. */
@EventContract(aggregate = "assignment", fact = "progressed", emitter = "task-service")
public record AssignmentProgressed(long version, AssignmentState assignment) implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
