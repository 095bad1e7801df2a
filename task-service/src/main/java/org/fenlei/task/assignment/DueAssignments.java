package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Urgency;
import org.jspecify.annotations.Nullable;

/** What plans in force still ask for, of the units that the caller may see, by urgency. */
@ApplicationScoped
class DueAssignments {

    /** The place of each urgency in their order; it asks for today, today, the last day that is soon, and today. */
    private static final String RANK = """
            (CASE WHEN a.effective_due_date < ? THEN 0 WHEN a.effective_due_date = ? THEN 1
                  WHEN a.effective_due_date <= ? THEN 2
                  WHEN assignment_status(a.ended, a.kind, a.waiting, a.window_from, a.window_to, a.effective_due_date,
                                         a.required, a.counted, a.fulfilled_on, ?) = 'AT_RISK' THEN 3
                  ELSE 4 END)
            """;

    private static final String OUTSTANDING = """
            a.ended = 'NONE' AND a.fulfilled_on IS NULL AND NOT a.waiting AND a.kind <> 'STANDING'
            AND a.plan_id IN (SELECT p.id FROM plan p WHERE p.status = 'PUBLISHED')
            """;

    private final Sql sql;

    @Inject
    DueAssignments(Sql sql) {
        this.sql = sql;
    }

    /**
     * What is asked for; null is no limit.
     *
     * @param from nothing that fell due before
     * @param soon the last day that is soon
     */
    record Query(
            LocalDate today,
            LocalDate from,
            LocalDate soon,
            @Nullable UUID planId,
            @Nullable Set<String> units,
            @Nullable Urgency urgency) {

        private Conditions conditions() {
            return OfUnits.and(new Conditions(), units)
                    .and(OUTSTANDING + " AND a.effective_due_date >= ?", from)
                    .and("a.plan_id = ?", planId);
        }
    }

    /** How many there are of each urgency, whichever the query is narrowed to; all are named. */
    Map<Urgency, Long> counts(Query query) {
        Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        Arrays.stream(Urgency.values()).forEach(urgency -> counts.put(urgency, 0L));
        Conditions conditions = query.conditions();
        List<@Nullable Object> values = ranked(query);
        values.addAll(Arrays.asList(conditions.values()));
        sql.query(
                "SELECT " + RANK + " AS rank, count(*) AS number FROM assignment a WHERE " + conditions.text()
                        + " GROUP BY 1",
                row -> counts.put(Urgency.values()[row.getInt("rank")], row.getLong("number")),
                values.toArray());
        return counts;
    }

    /** A page, most urgent first, then by due date. */
    Page<Assignment> page(Query query, PageRequest request) {
        Conditions conditions = query.conditions().and("a.updated_at >= ?", request.updatedSince());
        Conditions ranked = new Conditions()
                .and(
                        "r.rank = ?",
                        query.urgency() == null ? null : query.urgency().ordinal());
        if (request.cursor() != null) {
            List<String> after = Cursors.decode(request.cursor(), 3);
            ranked.and(
                    "(r.rank, r.effective_due_date, r.id) > (?, ?, ?)",
                    rank(after.get(0)),
                    Cursors.day(after.get(1)),
                    Cursors.id(after.get(2)));
        }
        List<@Nullable Object> values = ranked(query);
        values.addAll(Arrays.asList(conditions.values()));
        values.addAll(Arrays.asList(ranked.values(request.rowsToRead())));
        String statement = "WITH r AS MATERIALIZED (SELECT a.id, a.effective_due_date, " + RANK
                + " AS rank FROM assignment a WHERE " + conditions.text()
                + "), page AS MATERIALIZED (SELECT * FROM r WHERE " + ranked.text()
                + " ORDER BY r.rank, r.effective_due_date, r.id LIMIT ?) " + AssignmentSql.SELECT
                + " JOIN page ON page.id = a.id ORDER BY page.rank, page.effective_due_date, page.id";
        List<Assignment> rows = sql.query(statement, AssignmentSql::read, values.toArray());
        return Page.of(rows, request, last -> cursor(last, query));
    }

    private static String cursor(Assignment last, Query query) {
        int rank = Urgency.of(last, query.today(), query.soon()).ordinal();
        return Cursors.encode(rank, String.valueOf(last.effectiveDueDate()), last.id());
    }

    private static int rank(String key) {
        return Arrays.stream(Urgency.values())
                .map(Urgency::ordinal)
                .filter(rank -> key.equals(String.valueOf(rank)))
                .findFirst()
                .orElseThrow(Cursors::unreadable);
    }

    private static List<@Nullable Object> ranked(Query query) {
        return new ArrayList<>(Arrays.asList(query.today(), query.today(), query.soon(), query.today()));
    }
}
