package org.fenlei.task.board.domain;

import java.math.BigDecimal;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of assignments that fall due. What was waived or cancelled, what waits for a condition, and standing
 * duties, which never fall due, are not among them.
 *
 * @param fulfilled in time
 * @param fulfilledLate after the due date
 * @param overdue neither, and the due date is over
 * @param open neither, and the due date is still to come
 */
public record Dues(long fulfilled, long fulfilledLate, long overdue, long open) {

    public static final Dues NONE = new Dues(0, 0, 0, 0);

    /** So many that stand so. */
    public static Dues of(AssignmentStatus status, long number) {
        return switch (status) {
            case FULFILLED -> new Dues(number, 0, 0, 0);
            case FULFILLED_LATE -> new Dues(0, number, 0, 0);
            case OVERDUE -> new Dues(0, 0, number, 0);
            case UPCOMING, OPEN, AT_RISK -> new Dues(0, 0, 0, number);
            case WAIVED, CANCELLED, WAITING -> NONE;
        };
    }

    /** All of them. */
    public long due() {
        return fulfilled + fulfilledLate + overdue + open;
    }

    /** What is fulfilled, in time or late, as a percentage of what is due, rounded down; null where nothing is. */
    public @Nullable BigDecimal share() {
        return Percentage.reached(fulfilled + fulfilledLate, due());
    }

    /** Both together. */
    public Dues plus(Dues other) {
        return new Dues(
                fulfilled + other.fulfilled,
                fulfilledLate + other.fulfilledLate,
                overdue + other.overdue,
                open + other.open);
    }
}
