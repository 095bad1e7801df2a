package org.fenlei.task.board.domain;

import java.util.UUID;
import org.fenlei.task.obligation.domain.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * A demand under the task that a table of duties shows it with.
 *
 * @param taskId the task
 * @param obligation the demand
 * @param seen what those of its assignments add up to that the reader sees; null if it sees none
 * @param former whether it is of a former version of the plan, and something of it is owed or was done
 */
public record TaskDemand(
        UUID taskId, Obligation obligation, @Nullable Counters seen, boolean former) {

    DutyLine line() {
        return new DutyLine(obligation, seen == null ? Counters.NONE : seen);
    }
}
