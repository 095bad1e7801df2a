package org.fenlei.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fenlei.local.infrastructure.Endpoints;
import org.fenlei.local.infrastructure.ServiceDatabase;
import org.fenlei.local.infrastructure.TestInfrastructure;

/** What belongs to this test JVM: its database, its topic prefix, its clock; made once. */
public final class TestSystem {
    private static final String PASSWORD = UUID.randomUUID().toString();

    private final Endpoints endpoints;
    private final ServiceDatabase database;
    private final String topicPrefix;
    private final Path offsetFile;

    private static final class Holder {
        static final TestSystem CURRENT = new TestSystem();
    }

    private TestSystem() {
        endpoints = TestInfrastructure.obtain();
        String name = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        database = new ServiceDatabase(name, PASSWORD, PASSWORD);
        topicPrefix = name + ".";
        try {
            Path folder = Files.createTempDirectory("fenlei-clock-");
            offsetFile = folder.resolve("offset");
            // deleted in the reverse of this order
            folder.toFile().deleteOnExit();
            offsetFile.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        createDatabase();
    }

    /** The one of this JVM; the first call starts the infrastructure where the build has none yet. */
    public static TestSystem current() {
        return Holder.CURRENT;
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    /** Put before the name of every topic. */
    public String topicPrefix() {
        return topicPrefix;
    }

    Path offsetFile() {
        return offsetFile;
    }

    /** A connection of the application's role, bound by row-level security. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(database.name()), database.app(), PASSWORD);
    }

    /** A connection of the superuser, who sees every row: for a test that looks behind the service. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(
                url(database.name()), endpoints.postgresUser(), endpoints.postgresPassword());
    }

    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("FENLEI_DB_URL", url(database.name()));
        settings.put("FENLEI_DB_USER", database.app());
        settings.put("FENLEI_DB_PASSWORD", PASSWORD);
        settings.put("FENLEI_DB_OWNER_USER", database.owner());
        settings.put("FENLEI_DB_OWNER_PASSWORD", PASSWORD);
        settings.put("FENLEI_KAFKA", endpoints.kafka());
        settings.put("FENLEI_OIDC_URL", endpoints.realmUrl());
        settings.put("FENLEI_SMTP_HOST", endpoints.smtpHost());
        settings.put("FENLEI_SMTP_PORT", Integer.toString(endpoints.smtpPort()));
        settings.put("FENLEI_MAIL_FROM", "fenlei@yunxi.example");
        settings.put("FENLEI_LOG_JSON", "false");
        settings.put("fenlei.topic-prefix", topicPrefix);
        settings.put("fenlei.topics.partitions", "1");
        settings.put("fenlei.clock.offset-file", offsetFile.toString());
        settings.put("quarkus.http.test-port", "0");
        return Map.copyOf(settings);
    }

    private void createDatabase() {
        try (Connection superuser = DriverManager.getConnection(
                        url("postgres"), endpoints.postgresUser(), endpoints.postgresPassword());
                Statement statement = superuser.createStatement()) {
            for (String sql : database.creation()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be made", e);
        }
    }

    private String url(String name) {
        return "jdbc:postgresql://" + endpoints.postgresHost() + ":" + endpoints.postgresPort() + "/" + name;
    }
}
