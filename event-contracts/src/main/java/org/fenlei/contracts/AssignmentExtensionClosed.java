package org.fenlei.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a later due date is open no more, whatever became of it: granted, refused, withdrawn, or lapsed with its
 * assignment. The version is the assignment's, as what became of it left it; it is told after that.
 */
@EventContract(aggregate = "assignment", fact = "extension-closed", emitter = "task-service")
public record AssignmentExtensionClosed(
        long version,
        AssignmentState assignment,
        String extensionId,
        String unitCode,
        String outcome,
        LocalDate requestedDueDate,
        @Nullable LocalDate grantedDueDate,
        String reason)
        implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
