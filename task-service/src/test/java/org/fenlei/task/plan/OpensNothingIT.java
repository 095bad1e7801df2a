package org.fenlei.task.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** A publication tells which demands come to nothing because of their dates. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class OpensNothingIT {

    private static final String[] WARNINGS = {"NOTHING_TO_MULTIPLY_BY", "NOTHING_TO_MULTIPLY_BY", "OPENS_NOTHING"};

    private static String draft(String district, String name) {
        return Published.draftOf(district, name, plan -> plan.task("印发年度实施方案。", "区垃分办", "2023年2月")
                .task("制定分类投放指引。", "柳荫街道", "2023年11月")
                .task("每月至少举办1次分类讲堂。", "各街道", "全年"));
    }

    private static void say(String planId, int task, Map<String, String> demand) {
        Map<String, String> whole = new HashMap<>(Map.of("title", "制定分类投放指引", "fanOut", "EACH"));
        whole.putAll(demand);
        String obligation = Api.admin()
                .get("/api/v1/plans/" + planId + "/tasks")
                .path("items[" + (task - 1) + "].obligations[0].id");
        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(whole)
                .put("/api/v1/obligations/" + obligation)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse publish(String planId, Map<String, String> publication) {
        return Api.admin()
                .contentType("application/json")
                .body(publication)
                .post("/api/v1/plans/" + planId + "/publication")
                .then()
                .statusCode(200);
    }

    @Test
    void warnsOfDatesOutsideThePlansYear() {
        String planId = draft("UCR", "期外区");
        say(planId, 2, Map.of("kind", "MILESTONE", "dueDate", "2022-11-30"));
        say(planId, 3, Map.of("kind", "RECURRING", "period", "MONTH", "validFrom", "2024-03-01"));

        publish(planId, Map.of())
                .body("warnings.code", contains("OPENS_NOTHING", "OPENS_NOTHING"))
                .body("warnings.pointer", contains("/tasks/2", "/tasks/3"))
                .body("warnings[0].message", containsString("制定分类投放指引：时限早于方案生效日期"));
    }

    @Test
    void warnsOfWhatIsOverBeforeALateEffectiveDate() {
        String planId = draft("UCS", "期后区");

        publish(planId, Map.of("effectiveDate", "2023-06-15"))
                .body("warnings.code", contains("OPENS_NOTHING"))
                .body("warnings.pointer", contains("/tasks/1"));
    }

    @Test
    void aRevisionWarnsOfItsOwnDemandsAndNotOfWhatGoesOn() {
        String planId = Published.publish(draft("UCT", "期续区"));
        String revision = Published.revise(planId);
        Api.admin()
                .contentType("application/json")
                .body(Map.of(
                        "planId",
                        revision,
                        "number",
                        "4",
                        "text",
                        "召开动员会。",
                        "leadUnits",
                        List.of(Map.of("name", "区垃分办")),
                        "obligations",
                        List.of(Map.of(
                                "title", "召开动员会", "kind", "MILESTONE", "fanOut", "EACH", "dueDate", "2023-01-31"))))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201);

        Api.admin()
                .get("/api/v1/plans/" + revision + "/difference")
                .then()
                .body("consequences.warnings.pointer", contains("/tasks/4"));
        publish(revision, Map.of())
                .body("warnings.code", contains("OPENS_NOTHING"))
                .body("warnings.pointer", contains("/tasks/4"));
        publish(Published.revise(revision), Map.of("effectiveDate", "2023-01-01"))
                .body("warnings", empty());
    }

    @Test
    void aFirstPlanForeseesItsWarningsAlsoOfUnitsWithNothingToMultiplyBy() {
        String planId = Published.draftOf("WGD", "期乘区", plan -> plan.task("每个社区设置1处宣传栏。", "镇（街道）", "2023年8月")
                .task("每个行政村设置1处宣传栏。", "各街道", "2023年8月")
                .task("印发年度实施方案。", "区垃分办", "2023年2月"));

        Api.admin()
                .queryParam("effectiveDate", "2023-03-01")
                .get("/api/v1/plans/" + planId + "/difference")
                .then()
                .statusCode(200)
                .body("against", nullValue())
                .body("effectiveDate", equalTo("2023-03-01"))
                .body("changes", empty())
                .body("consequences.opened", equalTo(2 + 2))
                .body("consequences.warnings.code", contains(WARNINGS));
        publish(planId, Map.of("effectiveDate", "2023-03-01"))
                .body("assignments", equalTo(2 + 2))
                .body("warnings.code", contains(WARNINGS))
                .body("warnings.pointer", contains("/tasks/1", "/tasks/2", "/tasks/3"))
                .body("warnings[0].message", containsString("WGD-T01: "))
                .body("warnings[0].message", containsString("“每个社区”"))
                .body("warnings[1].message", containsString("WGD-S01、WGD-S02: "));
    }
}
