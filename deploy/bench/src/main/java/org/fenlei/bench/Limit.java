package org.fenlei.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What PostgreSQL alone needs for the same rows: a publication's assignments and as many events, written once more into
 * tables of the same shape by plain JDBC in one transaction; and the sums of a board, without statuses.
 */
final class Limit {

    private static final int BATCH = 1_000;
    private static final String PAYLOAD = "{\"assignment\":\"" + "x".repeat(900) + "\"}";
    private static final String EVENT = """
            INSERT INTO bench_outbox (id, aggregate_type, aggregate_id, topic, ce_type, ce_source, ce_time, payload,
                                      recorded_at)
            VALUES (?, 'fenlei.assignment', ?, 'fenlei.assignment', 'fenlei.assignment.opened.v1', 'bench', now(), ?,
                    now())
            """;

    private final ServiceDatabase database;

    Limit(ServiceDatabase database) {
        this.database = database;
    }

    /** The time for one plan's assignments and as many events of a usual length. */
    Duration ofPublishing(UUID planId) throws Exception {
        database.run("DROP TABLE IF EXISTS bench_assignment, bench_outbox");
        database.run("CREATE TABLE bench_assignment (LIKE assignment INCLUDING ALL)");
        database.run("CREATE TABLE bench_outbox (LIKE outbox INCLUDING ALL)");
        String columns = database.text("""
                SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
                FROM information_schema.columns WHERE table_name = 'assignment' AND is_generated = 'NEVER'
                """);
        List<Object[]> rows = rows(columns, planId);
        Duration taken = Times.once(() -> write(columns, rows));
        database.run("DROP TABLE bench_assignment, bench_outbox");
        return taken;
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

    private void write(String columns, List<Object[]> rows) throws SQLException {
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (PreparedStatement assignments = connection.prepareStatement(
                        "INSERT INTO bench_assignment (" + columns + ") VALUES (" + marks + ")");
                PreparedStatement events = connection.prepareStatement(EVENT)) {
            for (int row = 0; row < rows.size(); row++) {
                add(assignments, rows.get(row));
                add(events, UUID.randomUUID(), rows.get(row)[0].toString(), PAYLOAD);
                if (row % BATCH == BATCH - 1 || row == rows.size() - 1) {
                    assignments.executeBatch();
                    events.executeBatch();
                }
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private List<Object[]> rows(String columns, UUID planId) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement prepared =
                database.connection().prepareStatement("SELECT " + columns + " FROM assignment WHERE plan_id = ?")) {
            prepared.setObject(1, planId);
            try (ResultSet result = prepared.executeQuery()) {
                int width = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Object[] row = new Object[width];
                    for (int i = 0; i < width; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
