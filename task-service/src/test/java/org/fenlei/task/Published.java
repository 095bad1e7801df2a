package org.fenlei.task;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.fenlei.local.infrastructure.SideBySide;

/** Plans that tests put into force. */
public final class Published {

    private Published() {}

    /** Imports a plan, takes the first proposal of every question, publishes it, and returns its id. */
    public static String plan(String district, byte[] docx) {
        return publish(draft(district, docx).getString("planId"));
    }

    /** Makes a district, puts its plan of 2023 into force, with these tasks, and returns its id. */
    public static String planOf(String district, String name, UnaryOperator<PlanFiles> tasks) {
        return publish(draftOf(district, name, tasks));
    }

    /** The same up to a draft without open questions. */
    public static String draftOf(String district, String name, UnaryOperator<PlanFiles> tasks) {
        Districts.require(district, name);
        return draft(district, tasks.apply(PlanFiles.ofDistrict(name)).docx()).getString("planId");
    }

    /** Imports a plan, takes the first proposal of every question, and returns the report as it was before. */
    public static JsonPath draft(String district, byte[] docx) {
        JsonPath report = imported(district, docx);
        answerAll(report.getString("id"), report);
        return report;
    }

    /** Imports a plan and returns the report, all questions open. */
    public static JsonPath imported(String district, byte[] docx) {
        return Api.importPlan("plan.docx", docx, Map.of("districtUnit", district))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Publishes a draft while the test goes on. */
    public static CompletableFuture<Response> publishing(String planId) {
        RequestSpecification admin = Api.admin();
        return SideBySide.supply(() -> admin.post("/api/v1/plans/" + planId + "/publication"));
    }

    /** Publishes a draft without open questions. */
    public static String publish(String planId) {
        Api.admin()
                .post("/api/v1/plans/" + planId + "/publication")
                .then()
                .statusCode(200)
                .body("plan.status", equalTo("PUBLISHED"));
        return planId;
    }

    /** Begins to revise a plan in force by hand, and returns the draft's id. */
    public static String revise(String planId) {
        return Api.admin()
                .post("/api/v1/plans/" + planId + "/revisions")
                .then()
                .statusCode(201)
                .extract()
                .path("planId");
    }

    /** Takes the first proposal of every open question, also of those that an answer brings up. */
    public static void answerAll(String importId, JsonPath report) {
        JsonPath current = report;
        while (current.getInt("openQuestions") > 0) {
            String question = current.getString("questions.find { it.open }.id");
            String proposal = current.getString("questions.find { it.open }.proposals[0].id");
            Api.admin()
                    .contentType("application/json")
                    .body(Map.of("proposalId", proposal))
                    .patch("/api/v1/plan-imports/" + importId + "/questions/" + question)
                    .then()
                    .statusCode(200);
            current = Api.admin().get("/api/v1/plan-imports/" + importId).jsonPath();
        }
    }

    /** The assignments of a plan that a filter leaves, as an administrator sees them. */
    public static List<Map<String, Object>> assignments(String planId, String filter, String value) {
        return Api.all(
                Api.admin()
                        .queryParam("planId", planId)
                        .queryParam(filter, value)
                        .queryParam("limit", 200),
                "/api/v1/assignments");
    }

    /** The id of a unit's assignment of a task and period, which is {@code "null"} for what is due once. */
    public static String assignment(String planId, String task, String period, String unit) {
        return assignments(planId, "taskNumber", task).stream()
                .filter(each -> period.equals(String.valueOf(each.get("period"))))
                .filter(each -> each.get("unitCodes") instanceof List<?> codes && codes.contains(unit))
                .map(each -> String.valueOf(each.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
