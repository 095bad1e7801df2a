package org.fenlei.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What PostgreSQL alone needs: the rows of a publication, read from the published plan, written once more into tables of
 * the same shape, 500 in a statement, all in one transaction.
 */
final class Limit {

    private static final int BATCH = 500;
    private static final String ASSIGNMENTS = """
            INSERT INTO bench_assignment SELECT (jsonb_populate_recordset(NULL::bench_assignment, ?::jsonb)).*
            """;
    private static final String EVENTS = """
            INSERT INTO bench_outbox (id, aggregate_type, aggregate_id, topic, ce_type, ce_source, ce_time, payload,
                                      recorded_at)
            SELECT n.id, 'fenlei.assignment', n.id::text, 'fenlei.assignment', 'fenlei.assignment.opened.v1', 'bench',
                   now(), n.payload, now()
            FROM unnest(?::uuid[], ?::text[]) AS n (id, payload)
            """;

    private final TaskDatabase database;

    Limit(TaskDatabase database) {
        this.database = database;
    }

    /** The time for one plan's assignments and as many events of a usual length. */
    Duration of(UUID planId) throws SQLException {
        database.run("DROP TABLE IF EXISTS bench_assignment, bench_outbox");
        database.run("CREATE TABLE bench_assignment (LIKE assignment INCLUDING ALL)");
        database.run("CREATE TABLE bench_outbox (LIKE outbox INCLUDING ALL)");
        List<String> batches = batches(planId);
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        long begun = System.nanoTime();
        try (PreparedStatement assignments = connection.prepareStatement(ASSIGNMENTS);
                PreparedStatement events = connection.prepareStatement(EVENTS)) {
            for (String batch : batches) {
                assignments.setString(1, batch);
                assignments.executeUpdate();
                write(connection, events);
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        database.run("DROP TABLE bench_assignment, bench_outbox");
        return taken;
    }

    private static void write(Connection connection, PreparedStatement events) throws SQLException {
        Object[] ids = new Object[BATCH];
        Object[] payloads = new Object[BATCH];
        for (int i = 0; i < BATCH; i++) {
            ids[i] = UUID.randomUUID().toString();
            payloads[i] = "{\"assignment\":\"" + "x".repeat(900) + "\"}";
        }
        events.setArray(1, connection.createArrayOf("text", ids));
        events.setArray(2, connection.createArrayOf("text", payloads));
        events.executeUpdate();
    }

    private List<String> batches(UUID planId) throws SQLException {
        String query = """
                SELECT jsonb_agg(to_jsonb(a) - 'place') FROM (
                    SELECT a.*, row_number() OVER (ORDER BY a.id) AS place FROM assignment a WHERE a.plan_id = ?) a
                GROUP BY (a.place - 1) / ?
                """;
        List<String> batches = new ArrayList<>();
        try (PreparedStatement prepared = database.connection().prepareStatement(query)) {
            prepared.setObject(1, planId);
            prepared.setInt(2, BATCH);
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    batches.add(rows.getString(1));
                }
            }
        }
        return batches;
    }
}
