package org.fenlei.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.obligation.domain.Obligation;

/**
 * A plan as far as its assignments are concerned.
 *
 * @param id its id
 * @param year its year
 * @param effective the day from which it holds; windows that end before it are not opened
 * @param taskNumbers the tasks' numbers by id
 * @param obligations its demands, in its order
 */
public record AssignedPlan(
        UUID id, int year, LocalDate effective, Map<UUID, String> taskNumbers, List<Obligation> obligations) {

    public AssignedPlan {
        taskNumbers = Map.copyOf(taskNumbers);
        obligations = List.copyOf(obligations);
    }

    String numberOf(Obligation obligation) {
        return taskNumbers.getOrDefault(obligation.taskId(), "");
    }

    /** Its demands by their ids. */
    Map<UUID, Obligation> byId() {
        return obligations.stream().collect(Collectors.toMap(Obligation::id, each -> each));
    }

    Assignment.OfObligation duty(Obligation obligation) {
        return new Assignment.OfObligation(
                id,
                year,
                obligation.taskId(),
                numberOf(obligation),
                obligation.id(),
                obligation.title(),
                obligation.kind(),
                obligation.measure(),
                obligation.fanOutOfAssignments(),
                obligation.unitOfMeasure(),
                obligation.rollPolicy(),
                obligation.timing(),
                null);
    }
}
