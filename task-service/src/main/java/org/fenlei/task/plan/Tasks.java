package org.fenlei.task.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;

/** The tasks of all plans. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<TaskRow, UUID> {

    private final Clock clock;

    @Inject
    Tasks(Clock clock) {
        this.clock = clock;
    }

    TaskRow get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** A plan's tasks in the plan's order. */
    List<TaskRow> ofPlan(UUID planId) {
        return list("planId = ?1 order by position", planId);
    }

    /** A page of a plan's tasks in the plan's order. */
    Page<TaskRow> page(UUID planId, PageRequest request) {
        List<TaskRow> rows = find(
                        "planId = ?1 and position > ?2 and updatedAt >= ?3 order by position",
                        planId,
                        request.afterPosition(),
                        request.since())
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, row -> Cursors.encode(row.position));
    }

    /**
     * Saves new tasks, and the units of known ones, which is what answers to questions change.
     *
     * @return the ids of those that are new or changed
     */
    Set<UUID> save(List<TaskRow> tasks) {
        Set<UUID> saved = new HashSet<>();
        Map<UUID, TaskRow> stored = new HashMap<>();
        list("id in ?1", tasks.stream().map(task -> task.id).toList()).forEach(row -> stored.put(row.id, row));
        for (TaskRow task : tasks) {
            TaskRow known = stored.get(task.id);
            if (known == null) {
                task.version = 1;
                task.updatedAt = clock.instant();
                persist(task);
                saved.add(task.id);
            } else if (!known.leadUnits.equals(task.leadUnits) || !known.supportingUnits.equals(task.supportingUnits)) {
                known.leadUnits = task.leadUnits;
                known.supportingUnits = task.supportingUnits;
                count(known);
                saved.add(known.id);
            }
        }
        flush();
        return saved;
    }

    /** Another version of each of these: a task is shown with its obligations, and one of them changed. */
    void countChange(Set<UUID> ids) {
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(this::count);
        }
    }

    private void count(TaskRow task) {
        task.version++;
        task.updatedAt = clock.instant();
    }
}
