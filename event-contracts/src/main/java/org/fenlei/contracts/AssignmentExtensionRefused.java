package org.fenlei.contracts;

import java.time.LocalDate;

/** A later due date that a unit asked for was refused. The version is the assignment's, which refusing does not change. */
@EventContract(aggregate = "assignment", fact = "extension-refused", emitter = "task-service")
public record AssignmentExtensionRefused(
        long version,
        AssignmentState assignment,
        String extensionId,
        String unitCode,
        LocalDate requestedDueDate,
        String reason)
        implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
