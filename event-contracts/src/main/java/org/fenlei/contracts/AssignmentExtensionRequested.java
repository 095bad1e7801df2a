package org.fenlei.contracts;

import java.time.LocalDate;

/** A unit asked for a later due date of an assignment; the date stays until it is granted. The version is the assignment's, which asking does not change. */
@EventContract(aggregate = "assignment", fact = "extension-requested", emitter = "task-service")
public record AssignmentExtensionRequested(
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
