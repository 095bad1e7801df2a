package org.fenlei.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every single resource has an entity tag, and the API description says so. */
@QuarkusTest
@WithInfrastructure
class EntityTagIT {

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    @Test
    void everySingleResourceHasOne() {
        TestClock.set(LocalDate.of(2023, 3, 20));
        Map<String, String> examples = examples();
        JsonPath document = given().get("/api/v1/openapi/task?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        List<String> single = paths.entrySet().stream()
                .filter(path -> path.getKey().endsWith("}") && path.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(single).containsExactlyInAnyOrderElementsOf(examples.keySet());
        assertThat(single).allSatisfy(path -> {
            assertThat(document.getMap("paths.'" + path + "'.get.responses.'200'.headers"))
                    .as(path)
                    .containsKey("ETag");
            assertThat(Api.admin()
                            .get("/api/v1" + examples.get(path))
                            .then()
                            .statusCode(200)
                            .extract()
                            .header("ETag"))
                    .as(path)
                    .isNotNull();
        });
    }

    /** One of each, by the path that the API description gives it. */
    private static Map<String, String> examples() {
        Districts.require("ET", "签区");
        byte[] file = PlanFiles.titled("签区2023年生活垃圾分类重点任务分解表")
                .task("每月至少举办1次分类讲堂。", "镇（街道）", "全年")
                .docx();
        String planId = Published.plan("ET", file);
        String read = Api.importPlan("plan.docx", file, Map.of("districtUnit", "ET"))
                .statusCode(200)
                .extract()
                .path("id");
        String assignment = Published.assignment(planId, "1", "2023-03", "ET-S01");
        String report = Api.reporter("ET-S01")
                .contentType("application/json")
                .body(Map.of("occurredOn", "2023-03-15"))
                .post("/api/v1/assignments/" + assignment + "/progress-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath tasks = Api.admin().get("/api/v1/plans/" + planId + "/tasks").jsonPath();
        return Map.of(
                "/api/v1/plans/{id}", "/plans/" + planId,
                "/api/v1/plan-imports/{id}", "/plan-imports/" + read,
                "/api/v1/tasks/{id}", "/tasks/" + tasks.getString("items[0].id"),
                "/api/v1/obligations/{id}", "/obligations/" + tasks.getString("items[0].obligations[0].id"),
                "/api/v1/assignments/{id}", "/assignments/" + assignment,
                "/api/v1/assignments/{id}/progress-reports/{report}",
                        "/assignments/" + assignment + "/progress-reports/" + report,
                "/api/v1/units/{code}", "/units/ET-S01",
                "/api/v1/unit-groups/{code}", "/unit-groups/SUB_DISTRICTS",
                "/api/v1/calendars/{year}", "/calendars/2023");
    }
}
