package org.fenlei.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An assignment goes on under a revised plan, with whatever that plan changed of it. */
@EventContract(aggregate = "assignment", fact = "revised", emitter = "task-service")
public record AssignmentRevised(
        long version,
        AssignmentState assignment,
        String previousPlanId,
        @Nullable LocalDate previousDueDate,
        String reason)
        implements Event {

    @Override
    public String subject() {
        return assignment.assignmentId();
    }
}
