package org.fenlei.task.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.Sql;

/** The tasks of all plans. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<TaskRow, UUID> {

    private final Sql sql;
    private final Clock clock;

    @Inject
    Tasks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    TaskRow get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** The plan of a task, asked for before the plan is locked: nothing of the task is read yet. */
    Optional<UUID> planOf(UUID id) {
        return sql.first("SELECT plan_id FROM task WHERE id = ?", row -> row.getObject(1, UUID.class), id);
    }

    /** The task that a draft knows by this key. */
    Optional<TaskRow> ofKey(UUID planId, String key) {
        return find("planId = ?1 and draftKey = ?2", planId, key).firstResultOptional();
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
     * Saves new tasks, and what changed of known ones.
     *
     * @return the ids of those that are new or changed
     */
    Set<UUID> save(UUID planId, List<TaskRow> tasks) {
        Set<UUID> saved = new HashSet<>();
        Map<UUID, TaskRow> stored = new HashMap<>();
        ofPlan(planId).forEach(row -> stored.put(row.id, row));
        int last = stored.values().stream().mapToInt(row -> row.position).max().orElse(0);
        for (TaskRow task : tasks) {
            TaskRow known = stored.get(task.id);
            if (known == null) {
                task.position = ++last;
                task.version = 1;
                task.updatedAt = clock.instant();
                persist(task);
                saved.add(task.id);
            } else if (known.becomes(task)) {
                count(known);
                saved.add(known.id);
            }
        }
        flush();
        return saved;
    }

    /** Forgets the tasks of a plan that its draft has no more. */
    void forgetOthers(UUID planId, List<TaskRow> kept) {
        Set<UUID> ids = kept.stream().map(task -> task.id).collect(Collectors.toSet());
        ofPlan(planId).stream().filter(task -> !ids.contains(task.id)).forEach(this::delete);
        flush();
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
