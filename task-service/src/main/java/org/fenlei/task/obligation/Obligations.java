package org.fenlei.task.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.obligation.domain.Obligation;

/** The obligations of all plans. */
@ApplicationScoped
public class Obligations {

    private final Rows rows;
    private final Sql sql;
    private final Clock clock;

    @Inject
    Obligations(Rows rows, Sql sql, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.clock = clock;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ObligationRow, UUID> {}

    /**
     * Saves new obligations, new versions of known ones, and forgets those that the plan has no more.
     *
     * @return the ids of the tasks that have another obligation now
     */
    public Set<UUID> save(UUID planId, Collection<Obligation> obligations) {
        Map<UUID, ObligationRow> stored = new HashMap<>();
        rows.list("planId", planId).forEach(row -> stored.put(row.id, row));
        Set<UUID> tasks = new HashSet<>();
        for (Obligation obligation : obligations) {
            ObligationRow known = stored.remove(obligation.id());
            if (known == null) {
                ObligationRow row = new ObligationRow();
                row.become(obligation, clock.instant());
                rows.persist(row);
                tasks.add(obligation.taskId());
            } else if (known.becomes(obligation, clock.instant())) {
                tasks.add(obligation.taskId());
            }
        }
        for (ObligationRow gone : stored.values()) {
            rows.delete(gone);
            tasks.add(gone.taskId);
        }
        rows.flush();
        return tasks;
    }

    /** An obligation and which version of it this is. */
    public record Versioned(Obligation value, long version) {}

    /** The plan of an obligation, asked for before the plan is locked: nothing else of it is read yet. */
    public Optional<UUID> planOf(UUID id) {
        return sql.first("SELECT plan_id FROM obligation WHERE id = ?", row -> row.getObject(1, UUID.class), id);
    }

    /** The obligation that a draft knows by this key. */
    public Optional<Versioned> ofKey(UUID planId, String key) {
        return rows.find("planId = ?1 and draftKey = ?2", planId, key)
                .firstResultOptional()
                .map(row -> new Versioned(row.value(), row.version));
    }

    /** The obligation of this id. */
    public Optional<Versioned> find(UUID id) {
        return rows.findByIdOptional(id).map(row -> new Versioned(row.value(), row.version));
    }

    /** A plan's obligations in the plan's order. */
    public List<Obligation> ofPlan(UUID planId) {
        return values(rows.list("planId = ?1 order by position", planId));
    }

    /** The obligations of these tasks in the plan's order. */
    public List<Obligation> ofTasks(Collection<UUID> taskIds) {
        return taskIds.isEmpty() ? List.of() : values(rows.list("taskId in ?1 order by position", taskIds));
    }

    /** The floors that say which items count for this obligation. */
    public List<Obligation> floorsOf(UUID obligationId) {
        return values(rows.list("dependsOn = ?1 order by position", obligationId)).stream()
                .filter(Obligation::isFloor)
                .toList();
    }

    /** A page of a plan's obligations in the plan's order. */
    public Page<Obligation> page(UUID planId, PageRequest request) {
        List<Obligation> found = values(rows.find(
                        "planId = ?1 and position > ?2 and updatedAt >= ?3 order by position",
                        planId,
                        request.afterPosition(),
                        request.since())
                .range(0, request.limit())
                .list());
        return Page.of(found, request, obligation -> Cursors.encode(obligation.position()));
    }

    private static List<Obligation> values(List<ObligationRow> found) {
        return found.stream().map(ObligationRow::value).toList();
    }
}
