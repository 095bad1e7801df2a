package org.fenlei.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database keeps the scope by itself, whatever the service asks it. */
@QuarkusTest
@WithInfrastructure
class RowLevelSecurityIT {

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    @Test
    void showsTheApplicationsRoleOnlyWhatIsInScope() throws SQLException {
        TestClock.set(LocalDate.of(2023, 3, 20));
        Districts.require("ZA", "界区");
        String planId = Published.plan(
                "ZA",
                PlanFiles.titled("界区2023年生活垃圾分类重点任务分解表")
                        .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                        .task("每月至少举办1次分类讲堂。", "镇（街道）", "全年")
                        .docx());
        String joint = Published.assignment(planId, "1", "2023-Q1", "ZA-S01");
        for (String unit : new String[] {"ZA-S01", "ZA-S02"}) {
            Api.reporter(unit)
                    .contentType("application/json")
                    .body(Map.of("count", 1, "occurredOn", "2023-03-01"))
                    .post("/api/v1/assignments/" + joint + "/progress-reports")
                    .then()
                    .statusCode(201);
        }

        for (String table : new String[] {"unit", "assignment", "contribution", "progress_report", "occurrence"}) {
            assertThat(count("", "SELECT count(*) FROM " + table)).as(table).isZero();
            assertThat(count("*", forced(table))).as("forced on %s", table).isEqualTo(1);
        }
        assertThat(count("*", "SELECT count(*) FROM assignment WHERE plan_id = '" + planId + "'"))
                .isEqualTo(4 + 36);
        assertThat(count("ZA-S01", "SELECT count(*) FROM assignment")).isEqualTo(4 + 12);
        assertThat(count("ZA-S01", "SELECT count(*) FROM progress_report")).isEqualTo(1);
        assertThat(count("ZA-S01", "SELECT count(*) FROM contribution")).isEqualTo(2);
        assertThat(count("ZA-S01", "SELECT count(*) FROM unit")).isEqualTo(1);
        assertThat(count("ZA-T01", "SELECT count(*) FROM progress_report")).isZero();
    }

    private static String forced(String table) {
        return "SELECT count(*) FROM pg_class WHERE relname = '" + table
                + "' AND relrowsecurity AND relforcerowsecurity AND relowner <> current_user::regrole";
    }

    private static long count(String scope, String query) throws SQLException {
        try (Connection connection = TestSystem.current().asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('fenlei.scope', '" + scope + "', true)");
            try (ResultSet result = statement.executeQuery(query)) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
