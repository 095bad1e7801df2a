package org.fenlei.bench;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What PostgreSQL alone needs for the same rows: a publication's assignments and as many events, written once more into
 * tables of the same shape by plain JDBC in one transaction; likewise a revision's and a draft's; and the sums of a
 * board, without statuses.
 */
final class Limit {

    private static final String CHANGE = """
            UPDATE bench_assignment a SET plan_id = n.plan_id, task_id = n.task_id, obligation_id = n.obligation_id,
                                          window_to = n.window_to, effective_due_date = n.effective_due_date,
                                          required = n.required, ended = n.ended, version = n.version,
                                          updated_at = n.updated_at
            FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::date[], ?::numeric[], ?::text[],
                        ?::bigint[], ?::timestamptz[])
                AS n (id, plan_id, task_id, obligation_id, window_to, effective_due_date, required, ended, version,
                      updated_at)
            WHERE a.id = n.id
            """;
    private static final String CHANGED = "id::text, plan_id::text, task_id::text, obligation_id::text,"
            + " window_to::text, effective_due_date::text, required::text, ended, version::text, updated_at::text";

    private final ServiceDatabase database;

    Limit(ServiceDatabase database) {
        this.database = database;
    }

    /** The time for one plan's assignments and as many events of a usual length. */
    Duration ofPublishing(UUID planId) throws Exception {
        String columns = database.columns("assignment");
        List<Object[]> rows = rowsOf("assignment", columns, planId);
        try (BenchTables tables = new BenchTables(database, "assignment", "outbox")) {
            return tables.inOneTransaction(() -> tables.open(columns, rows));
        }
    }

    /**
     * The time for what a revision wrote: every assignment that was there once more as it is now, those that are new, an
     * event of each, and the audit.
     *
     * @param before the plan that was revised
     * @param after the plan that took its place
     * @param audited how many rows the audit trail got
     */
    Duration ofRevising(String before, String after, long audited) throws Exception {
        String columns = database.columns("assignment");
        String isNew =
                "plan_id = '%1$s' AND created_at >= (SELECT published_at FROM plan WHERE id = '%1$s')".formatted(after);
        String wasThere = "plan_id IN ('%s', '%s') AND NOT (%s)".formatted(before, after, isNew);
        List<Object[]> changed = database.rows("SELECT " + CHANGED + " FROM assignment WHERE " + wasThere);
        List<Object[]> opened = database.rows("SELECT " + columns + " FROM assignment WHERE " + isNew);
        try (BenchTables tables = new BenchTables(database, "assignment", "outbox", "audit")) {
            database.run("INSERT INTO bench_assignment (" + columns + ") SELECT "
                    + columns.replace("plan_id", "'" + before + "'::uuid") + " FROM assignment WHERE " + wasThere);
            database.run("VACUUM ANALYZE bench_assignment");
            return tables.inOneTransaction(() -> {
                tables.change(CHANGE, changed);
                tables.open(columns, opened);
                tables.audit(audited);
            });
        }
    }

    /** The time for a draft's tasks and obligations. */
    Duration ofDraft(UUID planId) throws Exception {
        String task = database.columns("task");
        String obligation = database.columns("obligation");
        List<Object[]> tasks = rowsOf("task", task, planId);
        List<Object[]> obligations = rowsOf("obligation", obligation, planId);
        try (BenchTables tables = new BenchTables(database, "task", "obligation")) {
            return tables.inOneTransaction(() -> {
                tables.insert("task", task, tasks);
                tables.insert("obligation", obligation, obligations);
            });
        }
    }

    private List<Object[]> rowsOf(String table, String columns, UUID planId) throws Exception {
        return database.rows("SELECT " + columns + " FROM " + table + " WHERE plan_id = '" + planId + "'");
    }

    /** The time to add up one plan's assignments by task and by unit, read through the same index. */
    Duration ofBoard(UUID planId, int calls) throws Exception {
        String sums = """
                SELECT task_id, unit_codes, count(*), sum(required), sum(counted) FROM assignment WHERE plan_id = '%s'
                GROUP BY GROUPING SETS ((task_id), (unit_codes))
                """.formatted(planId);
        database.run("SELECT set_config('work_mem', '64MB', false)");
        return Times.of(calls, () -> database.run(sums)).percentile(50);
    }
}
