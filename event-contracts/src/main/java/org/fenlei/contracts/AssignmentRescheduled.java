package org.fenlei.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The due date of an assignment was moved. */
@EventContract(aggregate = "assignment", fact = "rescheduled", emitter = "task-service")
public record AssignmentRescheduled(
        long version, AssignmentState assignment, @Nullable LocalDate previousDueDate, String reason) implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
