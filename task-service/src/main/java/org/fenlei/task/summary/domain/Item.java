package org.fenlei.task.summary.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/**
 * One assignment of the unit as its summary tells it.
 *
 * @param assignmentId the assignment
 * @param period the window as a period, null for a demand of once
 * @param window its days
 * @param dueDate the last day in time, null where there is none
 * @param required how much is needed
 * @param maximum the value not to be exceeded
 * @param counted how much was reached
 * @param status where it stands
 * @param fulfilledOn since when the demand is met
 * @param closing whether it is in this period that it falls due; what does so before or after is told as it stood on the
 *     period's last day
 * @param fulfilledWithin whether it was fulfilled in the period's days
 */
public record Item(
        UUID assignmentId,
        @Nullable String period,
        Window window,
        @Nullable LocalDate dueDate,
        @Nullable BigDecimal required,
        @Nullable BigDecimal maximum,
        BigDecimal counted,
        AssignmentStatus status,
        @Nullable LocalDate fulfilledOn,
        boolean closing,
        boolean fulfilledWithin) {

    public boolean fulfilled() {
        return status == AssignmentStatus.FULFILLED || status == AssignmentStatus.FULFILLED_LATE;
    }

    /** Whether it goes on: nothing is owed of it yet. */
    boolean continuing() {
        return !fulfilled() && status != AssignmentStatus.OVERDUE;
    }

    /** Whether it was waived or cancelled: it stands in the summary and in no figure of it. */
    public boolean ended() {
        return status == AssignmentStatus.WAIVED || status == AssignmentStatus.CANCELLED;
    }
}
