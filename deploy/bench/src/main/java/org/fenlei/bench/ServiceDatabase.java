package org.fenlei.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A service's database in local mode, as its owner, who sees all rows. */
final class ServiceDatabase implements AutoCloseable {

    private final Connection connection;

    private ServiceDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * A connection.
     *
     * @param run the folder of local mode
     * @param port of PostgreSQL
     * @param service whose database it is, for example {@code task}
     */
    static ServiceDatabase open(Path run, int port, String service) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(run.resolve("data").resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        String owner = service + "_owner";
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, service),
                owner,
                secrets.getProperty(owner));
        ServiceDatabase database = new ServiceDatabase(connection);
        database.run("SELECT set_config('fenlei.scope', '*', false)");
        return database;
    }

    Connection connection() {
        return connection;
    }

    void run(String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    void inOneTransaction(Times.Call work) throws Exception {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (Exception failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    String text(String query) throws SQLException {
        try (Statement prepared = connection.createStatement();
                ResultSet result = prepared.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    long number(String query) throws SQLException {
        try (Statement prepared = connection.createStatement();
                ResultSet result = prepared.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The columns of a table that PostgreSQL does not make itself, the id first. */
    String columns(String table) throws SQLException {
        return text("""
                SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
                FROM information_schema.columns WHERE table_name = '%s' AND is_generated = 'NEVER'
                """.formatted(table));
    }

    List<Object[]> rows(String query) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement prepared = connection.createStatement();
                ResultSet result = prepared.executeQuery(query)) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
