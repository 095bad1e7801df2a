package org.fenlei.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Empty tables of the same shape as task-service's, to be written by plain JDBC in one transaction. */
final class BenchTables implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final String PAYLOAD = "{\"assignment\":\"" + "x".repeat(900) + "\"}";
    private static final String EVENT = """
            INSERT INTO bench_outbox (id, aggregate_type, aggregate_id, topic, ce_type, ce_source, ce_time, payload,
                                      recorded_at)
            VALUES (?, 'fenlei.assignment', ?, 'fenlei.assignment', 'fenlei.assignment.opened.v1', 'bench', now(), ?,
                    now())
            """;
    private static final String AUDITED = """
            INSERT INTO bench_audit (id, at, caller, caller_name, roles, origin, request_id, operation, outcome,
                                     subject_type, subject_id, unit_code, before, after)
            VALUES (?, now(), 'bench', 'bench', '{DISTRICT_ADMIN}', '127.0.0.1', 'bench', 'publishPlan', 'DONE',
                    'assignment', ?, 'BY-S001', ?, ?)
            """;
    private static final String TERMS = "{\"required\":1,\"terms\":\"" + "x".repeat(200) + "\"}";

    private final ServiceDatabase database;
    private final List<String> tables;

    /**
     * Makes them.
     *
     * @param tables whose shape they have; each is called like its model, with {@code bench_} before it
     */
    BenchTables(ServiceDatabase database, String... tables) throws SQLException {
        this.database = database;
        this.tables = List.of(tables);
        drop();
        for (String table : tables) {
            database.run("CREATE TABLE bench_%1$s (LIKE %1$s INCLUDING ALL)".formatted(table));
        }
    }

    /** How long it takes until all is written and committed. */
    Duration inOneTransaction(Times.Call writing) throws Exception {
        return Times.once(() -> database.inOneTransaction(writing));
    }

    /** Writes assignments, the id first in each row, and an event of each. */
    void open(String columns, List<Object[]> rows) throws SQLException {
        insert("assignment", columns, rows);
        announce(rows);
    }

    /** Writes rows. */
    void insert(String table, String columns, List<Object[]> rows) throws SQLException {
        if (!rows.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
            write("INSERT INTO bench_" + table + " (" + columns + ") VALUES (" + marks + ")", rows);
        }
    }

    /** Writes assignments that were there as they are now, the id first in each row, and an event of each. */
    void change(String statement, List<Object[]> rows) throws SQLException {
        Connection connection = database.connection();
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                List<Object[]> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
                for (int column = 0; column < batch.get(0).length; column++) {
                    int place = column;
                    Object[] values = batch.stream().map(row -> row[place]).toArray();
                    change.setArray(column + 1, connection.createArrayOf("text", values));
                }
                change.executeUpdate();
            }
        }
        announce(rows);
    }

    /** Writes so many rows of the audit trail. */
    void audit(long rows) throws SQLException {
        write(
                AUDITED,
                Collections.nCopies((int) rows, 0).stream()
                        .map(each -> new Object[] {
                            UUID.randomUUID(), UUID.randomUUID().toString(), TERMS, TERMS
                        })
                        .toList());
    }

    private void announce(List<Object[]> rows) throws SQLException {
        write(
                EVENT,
                rows.stream()
                        .map(row -> new Object[] {UUID.randomUUID(), row[0].toString(), PAYLOAD})
                        .toList());
    }

    private void write(String statement, List<Object[]> rows) throws SQLException {
        try (PreparedStatement prepared = database.connection().prepareStatement(statement)) {
            for (int row = 0; row < rows.size(); row++) {
                Object[] values = rows.get(row);
                for (int i = 0; i < values.length; i++) {
                    prepared.setObject(i + 1, values[i]);
                }
                prepared.addBatch();
                if (row % BATCH == BATCH - 1 || row == rows.size() - 1) {
                    prepared.executeBatch();
                }
            }
        }
    }

    private void drop() throws SQLException {
        for (String table : tables) {
            database.run("DROP TABLE IF EXISTS bench_" + table);
        }
    }

    @Override
    public void close() throws SQLException {
        drop();
    }
}
