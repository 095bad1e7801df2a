package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** A task is shown with its obligations: once one of them changes, the task has another version. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class TaskVersionIT {

    private static JsonPath draft(String code, String district, String title) {
        byte[] file = PlanFiles.titled(district + title)
                .task("每月至少举办1次分类讲堂。", "镇（街道）", "全年")
                .task("适时开展联合督导。", "区城管局", "全年")
                .docx();
        return Published.imported(code, file);
    }

    private static String etag(String path) {
        return Api.admin()
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    @Test
    void countsAnAnswerThatChangesAnObligation() {
        Districts.require("VA", "午区");
        JsonPath report = draft("VA", "午区", "2023年生活垃圾分类任务表");
        String tasks = "/api/v1/plans/" + report.getString("planId") + "/tasks";
        List<String> ids = Api.admin().get(tasks).jsonPath().getList("items.id");

        TestClock.set(LocalDate.of(2023, 3, 22));
        String question = report.getString("questions.find { it.code == 'FREQUENCY_UNSTATED' }.id");
        String monthly = report.getString("questions.find { it.code == 'FREQUENCY_UNSTATED' }.proposals[1].id");
        Api.admin()
                .contentType("application/json")
                .body(Map.of("proposalId", monthly))
                .patch("/api/v1/plan-imports/" + report.getString("id") + "/questions/" + question)
                .then()
                .statusCode(200);

        assertThat(etag("tasks/" + ids.get(0))).isEqualTo("\"1\"");
        assertThat(etag("tasks/" + ids.get(1))).isEqualTo("\"2\"");
        assertThat(Api.admin()
                        .get(tasks + "?updatedSince=2023-03-21T00:00:00Z")
                        .jsonPath()
                        .<String>getList("items.number"))
                .containsExactly("2");
    }
}
