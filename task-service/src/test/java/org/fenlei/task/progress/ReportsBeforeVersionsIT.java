package org.fenlei.task.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.local.infrastructure.Endpoints;
import org.fenlei.local.infrastructure.ServiceDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Reports that were made before they had versions have one afterwards, although row-level security hides them. */
class ReportsBeforeVersionsIT {

    private static final String PASSWORD = UUID.randomUUID().toString();

    private final Endpoints endpoints = TestSystem.current().endpoints();
    private final ServiceDatabase database = new ServiceDatabase(
            "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12), PASSWORD, PASSWORD);

    @Test
    void becomeTheirOwnFirstVersion() throws SQLException {
        for (String sql : database.creation()) {
            execute("postgres", sql);
        }
        migrateTo("106");
        execute(database.name(), """
                SET session_replication_role = replica;
                INSERT INTO progress_report (id, assignment_id, unit_code, count, occurred_on, evidence, reported_by, created_at)
                VALUES ('018a0000-0000-7000-8000-000000000001', '018a0000-0000-7000-8000-000000000002', 'S1', 2,
                        '2023-03-01', '[]', 'subject-1', '2023-03-02T01:00:00Z')
                """);

        migrateTo("110");

        try (Connection superuser = superuser(database.name());
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT r.status, r.version, r.reported_by_name, v.count, v.reason, v.written_by
                        FROM progress_report r JOIN progress_report_version v
                            ON v.report_id = r.id AND v.version = r.version AND v.written_at = r.updated_at
                                AND v.written_at = r.created_at AND v.unit_code = r.unit_code
                        """)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString("status")).isEqualTo("ACTIVE");
            assertThat(row.getLong("version")).isEqualTo(1);
            assertThat(row.getString("reported_by_name")).isEqualTo("subject-1");
            assertThat(row.getBigDecimal("count")).isEqualByComparingTo("2");
            assertThat(row.getString("reason")).isNull();
            assertThat(row.getString("written_by")).isEqualTo("subject-1");
            assertThat(row.next()).isFalse();
        }
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(url(database.name()), database.owner(), PASSWORD)
                .locations("db/kit", "db/task")
                .placeholders(Map.of("app", database.app()))
                .target(version)
                .load()
                .migrate();
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
