package org.fenlei.task;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.local.infrastructure.Endpoints;
import org.fenlei.local.infrastructure.ServiceDatabase;
import org.flywaydb.core.Flyway;

/** A database of the service's that is migrated step by step, as one that was in use before. */
public final class OlderDatabase {

    private static final String PASSWORD = UUID.randomUUID().toString();

    private final Endpoints endpoints = TestSystem.current().endpoints();
    private final ServiceDatabase database = new ServiceDatabase(
            "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12), PASSWORD, PASSWORD);

    /** A new and empty one. */
    public OlderDatabase() throws SQLException {
        for (String sql : database.creation()) {
            execute("postgres", sql);
        }
    }

    /** Takes it to that version, as its owner. */
    public void migrateTo(String version) {
        Flyway.configure()
                .dataSource(url(database.name()), database.owner(), PASSWORD)
                .locations("db/kit", "db/task")
                .placeholders(Map.of("app", database.app()))
                .target(version)
                .load()
                .migrate();
    }

    /** Changes what is in it, whatever its rules. */
    public void execute(String sql) throws SQLException {
        execute(database.name(), sql);
    }

    /** A connection that sees everything in it. */
    public Connection open() throws SQLException {
        return superuser(database.name());
    }

    private void execute(String in, String sql) throws SQLException {
        try (Connection superuser = superuser(in);
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection superuser(String of) throws SQLException {
        return DriverManager.getConnection(url(of), endpoints.postgresUser(), endpoints.postgresPassword());
    }

    private String url(String name) {
        return "jdbc:postgresql://" + endpoints.postgresHost() + ":" + endpoints.postgresPort() + "/" + name;
    }
}
