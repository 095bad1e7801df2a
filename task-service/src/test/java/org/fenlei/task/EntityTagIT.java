package org.fenlei.task;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.OpenApiDocument;
import org.fenlei.kit.test.SingleResources;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.Tokens;
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
        Map<String, List<String>> examples = examples();

        SingleResources.assertTagged(new OpenApiDocument("task"), Tokens.of(Roles.DISTRICT_ADMIN), examples);
    }

    /** One of each, by the path that the API description gives it. */
    private static Map<String, List<String>> examples() {
        Districts.require("ET", "签区");
        byte[] file =
                PlanFiles.ofDistrict("签区").task("每月至少举办1次分类讲堂。", "镇（街道）", "全年").docx();
        String planId = Published.plan("ET", file);
        String read = Api.importPlan("plan.docx", file, Map.of("districtUnit", "ET"))
                .statusCode(200)
                .extract()
                .path("id");
        String assignment = Published.assignment(planId, "1", "2023-03", "ET-S01");
        String open = Published.assignment(planId, "1", "2023-03", "ET-S02");
        String report = Api.report("ET-S01", assignment, Map.of("occurredOn", "2023-03-15"))
                .statusCode(201)
                .extract()
                .path("id");
        String link = Api.admin()
                .post("/api/v1/units/ET-S01/calendar-links")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String extension = Api.admin()
                .contentType("application/json")
                .body(Map.of("unitCode", "ET-S02", "dueDate", "2023-04-14", "reason", "讲师档期冲突"))
                .post("/api/v1/assignments/" + open + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath tasks = Api.admin().get("/api/v1/plans/" + planId + "/tasks").jsonPath();
        return Map.ofEntries(
                Map.entry("/api/v1/plans/{id}", List.of(planId)),
                Map.entry("/api/v1/plan-imports/{id}", List.of(read)),
                Map.entry("/api/v1/tasks/{id}", List.of(tasks.getString("items[0].id"))),
                Map.entry("/api/v1/obligations/{id}", List.of(tasks.getString("items[0].obligations[0].id"))),
                Map.entry("/api/v1/assignments/{id}", List.of(assignment)),
                Map.entry("/api/v1/assignments/{id}/progress-reports/{report}", List.of(assignment, report)),
                Map.entry("/api/v1/quarterly-summaries/{unitCode}/{period}", List.of("ET-S01", "2023-Q1")),
                Map.entry("/api/v1/assignments/{id}/extensions/{extension}", List.of(open, extension)),
                Map.entry("/api/v1/units/{code}", List.of("ET-S01")),
                Map.entry(
                        "/api/v1/units/{code}/denominators/{kind}/{validFrom}",
                        List.of("ET-S01", "HOUSEHOLDS", "2023-03-20")),
                Map.entry("/api/v1/units/{code}/calendar-links/{id}", List.of("ET-S01", link)),
                Map.entry("/api/v1/unit-groups/{code}", List.of("SUB_DISTRICTS")),
                Map.entry("/api/v1/calendars/{year}", List.of("2023")));
    }
}
