package org.fenlei.bench;

import java.sql.SQLException;
import java.util.UUID;

/** Ten earlier years of the same district, as if it had used the system then: copies of a plan, most of it fulfilled. */
final class EarlierYears {

    static final int YEARS = 10;

    private final ServiceDatabase database;

    EarlierYears(ServiceDatabase database) {
        this.database = database;
    }

    void add(UUID planId, int year) throws Exception {
        for (int back = 1; back <= YEARS; back++) {
            int earlier = year - back;
            database.inOneTransaction(() -> add(planId, year, earlier, UUID.randomUUID()));
        }
        database.run("ANALYZE");
    }

    private void add(UUID planId, int year, int earlier, UUID copy) throws SQLException {
        int back = year - earlier;
        String made = "('" + copy + "'::uuid)";
        // what was made earlier comes earlier in the order of ids, too
        String id = "overlay(md5(id::text || '" + copy + "') placing '" + "%08x".formatted(earlier) + "' from 1)::uuid";
        String of = " WHERE plan_id = '" + planId + "'";
        copy(
                "plan",
                " WHERE id = '" + planId + "'",
                "'id', " + made + ", 'import_id', " + made + ", 'year', " + earlier
                        + ", 'revision', 1, 'effective_date', make_date(" + earlier + ", 1, 1)");
        copy("plan_import", of, "'id', " + made + ", 'plan_id', " + made + ", 'sha256', md5('" + copy + "')");
        copy("task", of, "'id', " + id + ", 'plan_id', " + made);
        copy(
                "obligation",
                of,
                "'id', " + id + ", 'plan_id', " + made + ", 'task_id', " + id.replace("id::text", "task_id::text"));
        database.run("""
                INSERT INTO assignment (id, plan_id, plan_year, task_id, obligation_id, kind, measure, unit_codes, period,
                    window_from, window_to, due_date, effective_due_date, required, maximum, counted, fulfilled_on, ended,
                    end_reason, waiting, watched, version, created_at, updated_at)
                SELECT %1$s, %2$s, %3$d, %4$s, %5$s, kind, measure, unit_codes, replace(period, '%6$d', '%3$d'),
                    window_from - interval '%7$d years', window_to - interval '%7$d years',
                    due_date - interval '%7$d years', effective_due_date - interval '%7$d years', required, maximum,
                    required, (effective_due_date - interval '%7$d years')::date, 'NONE', NULL, false, watched, 2,
                    created_at, updated_at
                FROM assignment WHERE plan_id = '%8$s'
                """.formatted(
                        id,
                        made,
                        earlier,
                        id.replace("id::text", "task_id::text"),
                        id.replace("id::text", "obligation_id::text"),
                        year,
                        back,
                        planId));
    }

    /** Copies rows with some columns anew; what PostgreSQL makes itself, it makes again. */
    private void copy(String table, String which, String anew) throws SQLException {
        String columns = database.columns(table);
        database.run("INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM (SELECT"
                + " (jsonb_populate_record(r, jsonb_build_object(" + anew + "))).* FROM " + table + " r" + which
                + ") AS copied");
    }
}
