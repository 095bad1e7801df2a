package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server on loopback, with durable commits and passwords, whose data outlives it. */
public final class PostgresServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=300",
            "max_wal_size=512MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off");

    private final Process process;
    private final Children children;
    private final int port;
    private final String password;

    private PostgresServer(Process process, Children children, int port, String password) {
        this.process = process;
        this.children = children;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts a server, after making its data directory if there is none.
     *
     * @param folder holds {@code data} and {@code log}
     * @param password of the superuser {@code postgres}; must be the one the data was made with
     */
    static PostgresServer start(PostgresBinaries binaries, Path folder, int port, String password, Children children)
            throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path log = folder.resolve("postgres.log");
        if (!Files.exists(data.resolve("postgresql.conf"))) {
            initialise(binaries, folder, password, children);
        }
        List<String> words = new ArrayList<>(unprivileged());
        words.addAll(List.of(binaries.program("postgres"), "-D", data.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        Process process = children.start(new Children.Command("postgres", words, Map.of("LC_ALL", "C"), folder, log));
        PostgresServer server = new PostgresServer(process, children, port, password);
        Waiting.until("PostgreSQL's start (see " + log + ")", START_LIMIT, server::answers);
        return server;
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private static List<String> unprivileged() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "--user") : List.of();
    }

    private static void initialise(PostgresBinaries binaries, Path folder, String password, Children children)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path passwordFile = folder.resolve("initial-password");
        Files.writeString(passwordFile, password + "\n");
        List<String> words = new ArrayList<>(unprivileged());
        words.addAll(
                List.of(binaries.program("initdb"), "-D", folder.resolve("data").toString()));
        words.addAll(List.of("-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + passwordFile));
        words.addAll(List.of("-E", "UTF8", "--locale=C", "--no-instructions"));
        Path log = folder.resolve("initdb.log");
        Process process = children.start(new Children.Command("initdb", words, Map.of("LC_ALL", "C"), folder, log));
        int result = process.waitFor();
        children.forget(process);
        Files.delete(passwordFile);
        if (result != 0) {
            throw new IOException("PostgreSQL could not make its data directory:\n" + Files.readString(log));
        }
    }

    private boolean answers() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("PostgreSQL ended with " + process.exitValue());
        }
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=2", SUPERUSER, password);
    }

    /** Makes the databases that do not exist yet. */
    public void ensure(List<ServiceDatabase> databases) throws SQLException {
        try (Connection connection = superuser("postgres")) {
            for (ServiceDatabase database : databases) {
                if (!exists(connection, database.name())) {
                    create(connection, database);
                }
            }
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static void create(Connection connection, ServiceDatabase database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : database.creation()) {
                statement.execute(sql);
            }
        }
    }

    /** Ends when the server process ends. */
    public Process process() {
        return process;
    }

    /** Stops at once, without waiting for clients to leave; nothing committed is lost. */
    @Override
    public void close() throws IOException, InterruptedException {
        Process interrupt = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        if (interrupt.waitFor() != 0 || !process.waitFor(20, TimeUnit.SECONDS)) {
            children.stop(process, Duration.ofSeconds(5));
        }
        children.forget(process);
    }
}
