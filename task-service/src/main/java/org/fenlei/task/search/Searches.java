package org.fenlei.task.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.search.domain.HitKind;
import org.fenlei.task.search.domain.Query;
import org.jspecify.annotations.Nullable;

/** Looks words up in what the caller may see; row-level security leaves out the rest. */
@ApplicationScoped
class Searches {

    /** Where each kind is looked for; a name has a line of its own in what was folded. */
    private static final Map<HitKind, String> SOURCES =
            Map.of(HitKind.UNIT, """
            SELECT 0 AS kind, u.code AS id, NULL::uuid AS plan_id, NULL::integer AS year, NULL AS status, NULL AS number,
                   array[u.name] || u.aliases || u.former_names || u.code AS lines, u.folded, u.updated_at
            FROM unit u""", HitKind.PLAN, """
            SELECT 1 AS kind, p.id::text, p.id AS plan_id, p.year, p.status, NULL AS number,
                   array[p.title] AS lines, p.folded, p.updated_at
            FROM plan p""", HitKind.TASK, """
            SELECT 2 AS kind, t.id::text, p.id AS plan_id, p.year, p.status, t.number,
                   array_remove(array[t.text, t.deadline_text], NULL) AS lines, t.folded, t.updated_at
            FROM task t JOIN plan p ON p.id = t.plan_id""", HitKind.OBLIGATION, """
            SELECT 3 AS kind, o.id::text, p.id AS plan_id, p.year, p.status, t.number,
                   array[o.title] AS lines, o.folded, o.updated_at
            FROM obligation o JOIN task t ON t.id = o.task_id JOIN plan p ON p.id = o.plan_id""");

    /** Every version repeats what the ones before it said, so that they are found only where one of them is named. */
    private static final String NOT_REPLACED = "r.status IS DISTINCT FROM 'SUPERSEDED'";

    /** Best first: a whole name, the beginning of one, a part of one. */
    private static final String RANKED = """
            SELECT h.*, CASE WHEN strpos(E'\\n' || h.folded || E'\\n', E'\\n' || ?::text || E'\\n') > 0 THEN 0
                             WHEN strpos(E'\\n' || h.folded, E'\\n' || ?::text) > 0 THEN 1
                             ELSE 2 END AS rank
            FROM (%s) h
            WHERE h.folded LIKE ALL (?::text[]) AND h.status IS DISTINCT FROM 'DISCARDED'
            """;

    private final Sql sql;

    @Inject
    Searches(Sql sql) {
        this.sql = sql;
    }

    /**
     * What was found.
     *
     * @param id an id, or a unit's code
     * @param plan the plan that it belongs to; null for a unit
     * @param taskNumber the number of the task that it is or belongs to; null for units and plans
     * @param lines in which the words are: its name first
     * @param rank 0 is best
     */
    record Found(
            HitKind kind,
            String id,
            @Nullable OfPlan plan,
            @Nullable String taskNumber,
            List<String> lines,
            int rank) {

        Found {
            lines = List.copyOf(lines);
        }
    }

    /** A plan in which something was found. */
    record OfPlan(UUID id, @Nullable Integer year, PlanStatus status) {}

    /**
     * A page, best first, then by kind and id.
     *
     * @param kinds what is looked for
     * @param planId narrows it to one plan, also a superseded one; null is all others
     */
    Page<Found> page(Query query, Set<HitKind> kinds, @Nullable UUID planId, PageRequest request) {
        Conditions conditions =
                new Conditions().and("r.plan_id = ?", planId).and("r.updated_at >= ?", request.updatedSince());
        if (planId == null) {
            conditions.and(NOT_REPLACED);
        }
        if (request.cursor() != null) {
            List<String> after = Cursors.decode(request.cursor(), 3);
            conditions.and(
                    "(r.rank, r.kind, r.id COLLATE \"C\") > (?, ?, ?)",
                    place(after.get(0)),
                    place(after.get(1)),
                    after.get(2));
        }
        String sources = kinds.stream().sorted().map(SOURCES::get).collect(Collectors.joining("\nUNION ALL\n"));
        String statement = "SELECT * FROM (" + RANKED.formatted(sources) + ") r WHERE " + conditions.text()
                + " ORDER BY r.rank, r.kind, r.id COLLATE \"C\" LIMIT ?";
        Object[] values = Stream.concat(
                        Stream.of(query.whole(), query.whole(), query.patterns()),
                        Arrays.stream(conditions.values(request.rowsToRead())))
                .toArray();
        List<Found> rows = sql.query(statement, Searches::read, values);
        return Page.of(
                rows, request, row -> Cursors.encode(row.rank(), row.kind().ordinal(), row.id()));
    }

    private static int place(String key) {
        if (!key.matches("[0-3]")) {
            throw Cursors.unreadable();
        }
        return Integer.parseInt(key);
    }

    private static Found read(ResultSet row) throws SQLException {
        UUID planId = row.getObject("plan_id", UUID.class);
        return new Found(
                HitKind.values()[row.getInt("kind")],
                Objects.requireNonNull(row.getString("id")),
                planId == null
                        ? null
                        : new OfPlan(
                                planId,
                                row.getObject("year", Integer.class),
                                PlanStatus.valueOf(row.getString("status"))),
                row.getString("number"),
                Sql.strings(row, "lines"),
                row.getInt("rank"));
    }
}
