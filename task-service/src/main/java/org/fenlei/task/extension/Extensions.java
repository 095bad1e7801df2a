package org.fenlei.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.extension.domain.Extension;
import org.fenlei.task.extension.domain.ExtensionRefusal;
import org.fenlei.task.extension.domain.ExtensionStatus;
import org.jspecify.annotations.Nullable;

/** The extensions that units in the caller's scope asked for. */
@ApplicationScoped
class Extensions {

    private final Sql sql;

    @Inject
    Extensions(Sql sql) {
        this.sql = sql;
    }

    /** What a list is narrowed to; null is everything. */
    record Filter(
            @Nullable UUID assignmentId,
            @Nullable UUID planId,
            @Nullable Set<String> units,
            @Nullable ExtensionStatus status) {}

    /** The extension; missing if there is none or none that the caller may see. */
    Filed get(UUID assignmentId, UUID id) {
        return sql.first(
                        ExtensionSql.SELECT + " WHERE e.id = ? AND e.assignment_id = ?",
                        ExtensionSql::read,
                        id,
                        assignmentId)
                .orElseThrow(NotFound::new);
    }

    /** The extension, locked until the transaction ends. */
    Filed getForChange(UUID assignmentId, UUID id) {
        // locked first and read then, as assignments are, which may be carried over to another plan's task meanwhile
        sql.query("SELECT 1 FROM extension WHERE id = ? FOR UPDATE", row -> true, id);
        return get(assignmentId, id);
    }

    /** Those of these assignments that nobody has decided about, locked until the transaction ends. */
    List<Filed> openOf(Collection<Assignment> assignments) {
        Collection<@Nullable String> of = Sql.texts(assignments, Assignment::id);
        sql.query("SELECT 1 FROM extension e" + ExtensionSql.OPEN_OF + " FOR UPDATE", row -> true, of);
        return sql.query(ExtensionSql.SELECT + ExtensionSql.OPEN_OF, ExtensionSql::read, of);
    }

    /** A page, oldest first. */
    Page<Filed> page(Filter filter, PageRequest request) {
        UUID after = request.cursor() == null
                ? null
                : Cursors.id(Cursors.decode(request.cursor(), 1).get(0));
        Conditions conditions = new Conditions()
                .and("e.assignment_id = ?", filter.assignmentId())
                .and("a.plan_id = ?", filter.planId())
                .and("e.unit_code = ANY (?)", filter.units())
                .and(
                        "e.status = ?",
                        filter.status() == null ? null : filter.status().name())
                .and("e.updated_at >= ?", request.updatedSince())
                .and("e.id > ?", after);
        List<Filed> rows = sql.query(
                ExtensionSql.SELECT + " WHERE " + conditions.text() + " ORDER BY e.id LIMIT ?",
                ExtensionSql::read,
                conditions.values(request.rowsToRead()));
        return Page.of(rows, request, filed -> Cursors.encode(filed.extension().id()));
    }

    /**
     * Files a new one.
     *
     * @throws Refusal if another one of its assignment is open, whoever asked for that
     */
    void open(Filed filed) {
        Extension asked = filed.extension();
        Extension.Request request = asked.request();
        int opened = sql.update(
                ExtensionSql.OPEN,
                asked.id(),
                asked.assignmentId(),
                asked.unitCode(),
                asked.previousDueDate(),
                request.dueDate(),
                request.reason(),
                ExtensionSql.EVIDENCE.convertToDatabaseColumn(filed.evidence()),
                request.by().subject(),
                request.by().name(),
                request.on(),
                request.at(),
                asked.version(),
                asked.updatedAt());
        if (opened == 0) {
            throw new Refusal(ExtensionRefusal.EXTENSION_PENDING);
        }
    }

    /** Writes what became of one. */
    void save(Extension decided) {
        Extension.Decision decision = Objects.requireNonNull(decided.decision());
        sql.update(
                ExtensionSql.DECIDE,
                decision.outcome().name(),
                decision.dueDate(),
                decision.reason(),
                decision.by().subject(),
                decision.by().name(),
                decision.at(),
                decided.version(),
                decided.updatedAt(),
                decided.id());
    }
}
