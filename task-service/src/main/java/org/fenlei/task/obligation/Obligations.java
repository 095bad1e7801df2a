package org.fenlei.task.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.obligation.domain.Obligation;
import org.jspecify.annotations.Nullable;

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

    /** An obligation that is not as it was: null before if it is new, null after if it is gone. */
    public record Change(
            UUID id,
            UUID taskId,
            @Nullable Obligation before,
            @Nullable Obligation after) {

        private static Change to(Obligation after, @Nullable Obligation before) {
            return new Change(after.id(), after.taskId(), before, after);
        }
    }

    /**
     * Saves new obligations, new versions of known ones, and forgets those that the plan has no more.
     *
     * @return what changed
     */
    public List<Change> save(UUID planId, Collection<Obligation> obligations) {
        Map<UUID, ObligationRow> stored = new HashMap<>();
        rows.list("planId", planId).forEach(row -> stored.put(row.id, row));
        List<Change> changes = new ArrayList<>();
        for (Obligation obligation : obligations) {
            ObligationRow known = stored.remove(obligation.id());
            Obligation before = known == null ? null : known.value();
            if (save(known, obligation)) {
                changes.add(Change.to(obligation, before));
            }
        }
        for (ObligationRow gone : stored.values()) {
            changes.add(new Change(gone.id, gone.taskId, gone.value(), null));
            rows.delete(gone);
        }
        rows.flush();
        return changes;
    }

    private boolean save(@Nullable ObligationRow known, Obligation obligation) {
        if (known != null) {
            return known.becomes(obligation, clock.instant());
        }
        ObligationRow row = new ObligationRow();
        row.become(obligation, clock.instant());
        rows.persist(row);
        return true;
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

    /** The obligations of these ids, in their plans' order. */
    public List<Obligation> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : values(rows.list("id in ?1 order by planId, position", ids));
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
