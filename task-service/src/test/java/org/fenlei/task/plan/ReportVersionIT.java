package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** The report on a document shows the status of its plan: once that changes, the report has another version. */
@QuarkusTest
@WithInfrastructure
class ReportVersionIT {

    private static final String WAITING = "SELECT count(*) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND wait_event_type = 'Lock'";

    private static JsonPath draft(String code, String district, String title) {
        byte[] file = PlanFiles.titled(district + title)
                .task("每月至少举办1次分类讲堂。", "镇（街道）", "全年")
                .docx();
        return Published.draft(code, file);
    }

    private static String etag(String report) {
        return Api.admin()
                .get("/api/v1/plan-imports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    @Test
    void countsThatItsPlanIsPublishedAndReplaced() {
        Districts.require("VB", "未区");
        JsonPath first = draft("VB", "未区", "2023年生活垃圾分类任务表");
        String report = first.getString("id");
        String asDraft = etag(report);

        Published.publish(first.getString("planId"));
        String inForce = etag(report);
        Published.publish(draft("VB", "未区", "2023年生活垃圾分类任务表（修订）").getString("planId"));

        assertThat(List.of(asDraft, inForce, etag(report))).doesNotHaveDuplicates();
        assertThat(Api.admin().get("/api/v1/plan-imports/" + report).jsonPath().getString("planStatus"))
                .isEqualTo("SUPERSEDED");
    }

    @Test
    void publishingWaitsForAnAnswerWithoutKeepingItFromThePlan() throws SQLException {
        Districts.require("VC", "申区");
        JsonPath report = draft("VC", "申区", "2023年生活垃圾分类任务表");
        String planId = report.getString("planId");
        CompletableFuture<Response> published;

        try (Connection answering = TestSystem.current().asSuperuser();
                Statement statement = answering.createStatement()) {
            answering.setAutoCommit(false);
            lock(statement, "plan_import", report.getString("id"));
            published = Published.publishing(planId);
            await().atMost(Duration.ofSeconds(20)).until(() -> published.isDone() || Database.count(WAITING) > 0);
            assertThat(published).isNotDone();
            lock(statement, "plan", planId);
            answering.rollback();
        }

        assertThat(published.join().statusCode()).isEqualTo(200);
    }

    private static void lock(Statement statement, String table, String id) throws SQLException {
        statement
                .executeQuery("SELECT 1 FROM " + table + " WHERE id = '" + id + "' FOR UPDATE NOWAIT")
                .close();
    }
}
