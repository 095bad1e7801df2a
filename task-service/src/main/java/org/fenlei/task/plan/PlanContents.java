package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.task.assignment.AssignedPlan;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.plan.domain.TaskContent;

/** What plans say, as it is stored. */
@ApplicationScoped
class PlanContents {

    private final Tasks tasks;
    private final Obligations obligations;

    @Inject
    PlanContents(Tasks tasks, Obligations obligations) {
        this.tasks = tasks;
        this.obligations = obligations;
    }

    /** A plan's tasks with their obligations, in the plan's order. */
    List<TaskContent> tasksOf(UUID planId) {
        Map<UUID, List<Obligation>> byTask =
                obligations.ofPlan(planId).stream().collect(Collectors.groupingBy(Obligation::taskId));
        return tasks.ofPlan(planId).stream()
                .map(task -> new TaskContent(
                        task.id,
                        task.draftKey,
                        task.number,
                        task.category,
                        task.text,
                        task.deadlineText,
                        task.leadUnits,
                        task.supportingUnits,
                        task.openList,
                        byTask.getOrDefault(task.id, List.of())))
                .toList();
    }

    /** A plan as far as its assignments are concerned. */
    AssignedPlan assigned(UUID planId, int year, LocalDate effective) {
        Map<UUID, String> numbers = new HashMap<>();
        tasks.ofPlan(planId).forEach(task -> numbers.put(task.id, task.number));
        return new AssignedPlan(planId, year, effective, numbers, obligations.ofPlan(planId));
    }
}
