package org.fenlei.task.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** What a report says is taken, and a person is told what does not fit. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class DoubtfulReportIT {

    private static ValidatableResponse report(String unit, String assignment, Map<String, Object> body) {
        return Api.report(unit, assignment, body).statusCode(201);
    }

    @Test
    void warnsOfADutyThatStillWaits() {
        String planId = Published.planOf("WGE", "待报区", plan -> plan.task("待省级标准出台后，修订本区细则。", "区垃分办", "全年"));
        String waiting = Published.assignment(planId, "1", "null", "WGE-FLB");

        report("WGE-FLB", waiting, Map.of()).body("warnings.code", contains("STILL_WAITING"));
    }

    @Test
    void warnsOfAShareOfAnotherNumberThanItsTargetHasCounted() {
        String draft = Published.draftOf("WGF", "比报区", plan -> plan.task("每个街道新建示范小区不少于4个。", "各街道", "2023年9月")
                .task("每季度示范小区巡查率不低于50%。", "各街道", "全年"));
        limit(draft);
        Published.publish(draft);
        String target = Published.assignment(draft, "1", "null", "WGF-S01");
        String share = Published.assignment(draft, "2", "2023-Q1", "WGF-S01");
        report("WGF-S01", target, Map.of("count", 3));

        report("WGF-S01", share, Map.of("numerator", 2, "denominator", 4))
                .body("warnings.code", contains("DIFFERS_FROM_TARGET"))
                .body("warnings.pointer", contains("/denominator"))
                .body("warnings[0].message", containsString("分母 4 与“"))
                .body("warnings[0].message", containsString("已计入的 3 不一致"));
        report("WGF-S01", share, Map.of("numerator", 2, "denominator", 3)).body("warnings", empty());
    }

    /** The compounds that are visited are those of the first task. */
    private static void limit(String planId) {
        var tasks = Api.admin().get("/api/v1/plans/" + planId + "/tasks").jsonPath();
        say(
                tasks.getString("items[0].obligations[0].id"),
                Map.of(
                        "title",
                        "新建示范小区",
                        "kind",
                        "TARGET",
                        "fanOut",
                        "EACH",
                        "minimum",
                        4,
                        "unitOfMeasure",
                        "个",
                        "dueDate",
                        "2023-09-30"));
        say(
                tasks.getString("items[1].obligations[0].id"),
                Map.of(
                        "title",
                        "示范小区巡查率",
                        "kind",
                        "RATE",
                        "fanOut",
                        "EACH",
                        "minimum",
                        50,
                        "unitOfMeasure",
                        "PERCENT",
                        "period",
                        "QUARTER",
                        "dependsOn",
                        tasks.getString("items[0].obligations[0].id")));
    }

    private static void say(String obligation, Map<String, Object> demand) {
        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(demand)
                .put("/api/v1/obligations/" + obligation)
                .then()
                .statusCode(200);
    }
}
