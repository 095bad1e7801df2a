package org.fenlei.task.board.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a task's assignments add up to that share a due date, the month in which they were fulfilled, and a status.
 *
 * @param taskId the task
 * @param due the effective due date; null where nothing falls due
 * @param fulfilledIn the month since which they are fulfilled; null if they are not
 * @param status how they stand
 * @param counters their sum
 */
public record TaskShare(
        UUID taskId,
        @Nullable LocalDate due,
        @Nullable YearMonth fulfilledIn,
        AssignmentStatus status,
        Counters counters) {

    /** The month in which they fall due; empty where nothing does. */
    public Optional<YearMonth> month() {
        return Optional.ofNullable(due).map(YearMonth::from);
    }
}
