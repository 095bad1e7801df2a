package org.fenlei.task.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.fenlei.task.OlderDatabase;
import org.junit.jupiter.api.Test;

/** Reports that were made before they had versions have one afterwards, although row-level security hides them. */
class ReportsBeforeVersionsIT {

    @Test
    void becomeTheirOwnFirstVersion() throws SQLException {
        OlderDatabase database = new OlderDatabase();
        database.migrateTo("106");
        database.execute("""
                SET session_replication_role = replica;
                INSERT INTO progress_report (id, assignment_id, unit_code, count, occurred_on, evidence, reported_by, created_at)
                VALUES ('018a0000-0000-7000-8000-000000000001', '018a0000-0000-7000-8000-000000000002', 'S1', 2,
                        '2023-03-01', '[]', 'subject-1', '2023-03-02T01:00:00Z')
                """);

        database.migrateTo("110");

        try (Connection superuser = database.open();
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
}
