package org.fenlei.task.assignment;

import java.util.List;
import org.fenlei.task.assignment.domain.Assignment;

/**
 * Told within the service, in the same transaction: some assignments were waived or cancelled.
 *
 * @param assignments as they are now
 * @param reason why
 */
public record AssignmentsEnded(List<Assignment> assignments, String reason) {

    public AssignmentsEnded {
        assignments = List.copyOf(assignments);
    }
}
