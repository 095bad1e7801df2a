package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.task.Names;
import org.fenlei.task.obligation.ObligationView;
import org.fenlei.task.obligation.Obligations;

/** Tasks together with their obligations. */
@ApplicationScoped
class TaskViews {

    private final Tasks tasks;
    private final Obligations obligations;
    private final Names names;

    @Inject
    TaskViews(Tasks tasks, Obligations obligations, Names names) {
        this.tasks = tasks;
        this.obligations = obligations;
        this.names = names;
    }

    Page<TaskView> page(UUID planId, PageRequest request) {
        Page<TaskRow> page = tasks.page(planId, request);
        Map<UUID, List<ObligationView>> byTask =
                byTask(page.items().stream().map(task -> task.id).toList());
        return page.map(task -> TaskView.of(task, byTask.getOrDefault(task.id, List.of())));
    }

    TaskView of(TaskRow task) {
        return TaskView.of(task, byTask(List.of(task.id)).getOrDefault(task.id, List.of()));
    }

    private Map<UUID, List<ObligationView>> byTask(List<UUID> taskIds) {
        return obligations.ofTasks(taskIds).stream()
                .map(obligation -> ObligationView.of(obligation, names))
                .collect(Collectors.groupingBy(ObligationView::taskId));
    }
}
