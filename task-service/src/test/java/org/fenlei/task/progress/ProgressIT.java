package org.fenlei.task.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentProgressed;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.contracts.AssignmentWaived;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.local.infrastructure.SideBySide;
import org.fenlei.task.Api;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class ProgressIT {

    private static String planOf(String code, String district) {
        return Published.planOf(code, district, plan -> plan.task("每季度上门宣讲户数不低于常住总户数的20%。", "镇（街道）", "全年")
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                .task("印发年度实施方案。", "区垃分办", "2023年2月")
                .task("待省级标准出台后，修订本区细则。", "区垃分办", "全年"));
    }

    @Test
    void countsAShareAndFulfilsItsQuarter() {
        String planId = planOf("RA", "子区");
        String visits = Published.assignment(planId, "1", "2023-Q1", "RA-S01");

        report("RA-S01", visits, Map.of("numerator", 500, "denominator", 5000, "occurredOn", "2023-02-10"), 201)
                .body("assignment.counted", equalTo(10))
                .body("assignment.status", equalTo("AT_RISK"));
        report("RA-S01", visits, Map.of("numerator", 1000, "denominator", 5000, "occurredOn", "2023-03-15"), 201)
                .body("assignment.counted", equalTo(20))
                .body("assignment.status", equalTo("FULFILLED"))
                .body("assignment.fulfilledOn", equalTo("2023-03-15"));

        TestEvents.await(AssignmentProgressed.class, event -> event.subject().equals(visits) && event.version() == 2);
        AssignmentFulfilled fulfilled = TestEvents.await(
                AssignmentFulfilled.class, event -> event.subject().equals(visits));
        assertThat(fulfilled.late()).isFalse();
        assertThat(fulfilled.version()).isEqualTo(3);
    }

    @Test
    void isLateAfterTheDueDate() {
        String planId = planOf("RB", "丑区");
        String issue = Published.assignment(planId, "3", "null", "RB-FLB");
        Api.admin().get("/api/v1/assignments/" + issue).then().body("status", equalTo("OVERDUE"));

        report("RB-FLB", issue, Map.of("occurredOn", "2023-03-20", "note", "已印发"), 201)
                .body("assignment.status", equalTo("FULFILLED_LATE"));

        assertThat(TestEvents.await(AssignmentFulfilled.class, event -> event.subject()
                                .equals(issue))
                        .late())
                .isTrue();
    }

    @Test
    void refusesAMilestoneThatWasReachedBeforeThePlansYear() {
        String planId = planOf("RN", "丙区");
        String issue = Published.assignment(planId, "3", "null", "RN-FLB");

        report("RN-FLB", issue, Map.of("occurredOn", "2022-12-31"), 422)
                .body("errors.pointer", equalTo(List.of("/occurredOn")))
                .body("errors.code", equalTo(List.of("BEFORE_WINDOW")));
        report("RN-FLB", issue, Map.of("occurredOn", "2023-01-01"), 201)
                .body("assignment.status", equalTo("FULFILLED"));
    }

    @Test
    void showsAJointAssignmentToEachUnitWithItsOwnReportsOnly() {
        String planId = planOf("RC", "寅区");
        String joint = Published.assignment(planId, "2", "2023-Q1", "RC-S01");

        report("RC-S01", joint, Map.of("count", 1, "occurredOn", "2023-03-01"), 201);
        report("RC-S02", joint, Map.of("count", 1, "occurredOn", "2023-03-02"), 201)
                .body("assignment.counted", equalTo(2))
                .body("assignment.status", equalTo("FULFILLED"));

        String reports = "/api/v1/assignments/" + joint + "/progress-reports";
        Api.reporter("RC-S01").get(reports).then().body("items.unitCode", equalTo(List.of("RC-S01")));
        Api.reporter("RC-S02").get(reports).then().body("items.unitCode", equalTo(List.of("RC-S02")));
        Api.as(Roles.AUDITOR, null).get(reports).then().body("items.unitCode", hasItems("RC-S01", "RC-S02"));
        Api.reporter("RC-T01").get(reports).then().statusCode(404);
        Api.reporter("RC-T01").get("/api/v1/assignments/" + joint).then().statusCode(404);
    }

    @Test
    void everyListTellsWhatChangedSince() {
        String planId = planOf("RM", "巳区");
        String joint = Published.assignment(planId, "2", "2023-Q1", "RM-S01");
        report("RM-S01", joint, Map.of("count", 1, "occurredOn", "2023-03-01"), 201);

        for (String list : List.of(
                "tasks?planId=" + planId,
                "obligations?planId=" + planId,
                "plans?districtUnit=RM",
                "units?parent=RM",
                "assignments?planId=" + planId,
                "assignments/" + joint + "/progress-reports?limit=50")) {
            String since = "/api/v1/" + list + "&updatedSince=";
            Api.admin().get(since + "2023-03-20T00:00:00Z").then().body("items", not(empty()));
            Api.admin().get(since + "2023-03-21T00:00:00Z").then().body("items", empty());
        }
    }

    @Test
    void showsAUnitItsOwnAssignmentsOnlyAndLetsItReportForThoseOnly() {
        String planId = planOf("RD", "卯区");
        String foreign = Published.assignment(planId, "1", "2023-Q1", "RD-S02");

        assertThat(Api.all(Api.reporter("RD-S01").queryParam("planId", planId), "/api/v1/assignments"))
                .allSatisfy(each ->
                        assertThat(String.valueOf(each.get("unitCodes"))).contains("RD-S01"));
        report("RD-S01", foreign, Map.of("numerator", 1, "denominator", 2), 404);
        String own = Published.assignment(planId, "1", "2023-Q1", "RD-S01");
        report("RD-S01", own, Map.of("unitCode", "RD-S02", "numerator", 1, "denominator", 2), 422)
                .body("errors.pointer", hasItem("/unitCode"));
        Api.as(Roles.INSPECTOR, "RD")
                .contentType("application/json")
                .body(Map.of("count", 1))
                .post("/api/v1/assignments/" + own + "/progress-reports")
                .then()
                .statusCode(403);
    }

    @Test
    void narrowsAssignmentsToAUnitAndAllBelowItIfTheCallerMaySeeIt() {
        String planId = planOf("RV", "戌区");
        String ofTheStreet = "/api/v1/assignments?limit=200&planId=" + planId + "&unit=RV-S01";

        List<String> seen = ids(Api.reporter("RV-S01"), planId);

        assertThat(seen).isNotEmpty();
        Api.reporter("RV-S01").get(ofTheStreet).then().statusCode(200).body("items.id", equalTo(seen));
        Api.admin().get(ofTheStreet).then().statusCode(200).body("items.id", equalTo(seen));
        assertThat(ids(Api.admin().queryParam("unit", "RV"), planId))
                .hasSizeGreaterThan(seen.size())
                .isEqualTo(ids(Api.admin(), planId));
        Api.reporter("RV-S02").get(ofTheStreet).then().statusCode(404);
        Api.reporter("RV-S01").get("/api/v1/assignments?unit=RV").then().statusCode(404);
    }

    private static List<String> ids(RequestSpecification caller, String planId) {
        return Api.all(caller.queryParam("planId", planId), "/api/v1/assignments").stream()
                .map(each -> String.valueOf(each.get("id")))
                .toList();
    }

    @Test
    void refusesFiguresThatDoNotFitWithAllTheirErrors() {
        String planId = planOf("RE", "辰区");
        String visits = Published.assignment(planId, "1", "2023-Q1", "RE-S01");

        report("RE-S01", visits, Map.of("count", 3, "occurredOn", "2023-04-01"), 422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/numerator", "/denominator", "/count", "/occurredOn"));
        report("RE-S01", visits, Map.of("numerator", 1, "denominator", 2, "occurredOn", "2022-12-31"), 422)
                .body("errors.code", hasItem("BEFORE_WINDOW"));
        report("RE-S01", visits, Map.of("numerator", "many", "denominator", 2), 422);
        report("RE-S01", visits, Map.of("numerator", 1, "denominator", 2, "note", "a\u0000b"), 422);
        report(
                "RE-S01",
                visits,
                Map.of("numerator", 1, "denominator", 2, "evidence", List.of(Map.of("kind", "", "sha256", "x"))),
                422);
        Api.reporter("RE-S01")
                .get("/api/v1/assignments/" + visits + "/progress-reports")
                .then()
                .body("items", empty());
    }

    @Test
    void countsConcurrentReportsEachOnce() {
        String planId = planOf("RF", "巳区");
        String joint = Published.assignment(planId, "2", "2023-Q1", "RF-S01");
        String token = Tokens.of(Roles.UNIT_REPORTER, "RF-S01");

        List<CompletableFuture<Integer>> sent = IntStream.range(0, 12)
                .mapToObj(i -> SideBySide.supply(() -> RestAssured.given()
                        .auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .body(Map.of("count", 1, "occurredOn", "2023-03-01"))
                        .post("/api/v1/assignments/" + joint + "/progress-reports")
                        .statusCode()))
                .toList();

        assertThat(sent).allSatisfy(each -> assertThat(each.join()).isEqualTo(201));
        Api.admin().get("/api/v1/assignments/" + joint).then().body("counted", equalTo(12));
    }

    @Test
    void answersARepeatedRequestOnce() {
        String planId = planOf("RG", "午区");
        String joint = Published.assignment(planId, "2", "2023-Q1", "RG-S01");
        String key = UUID.randomUUID().toString();
        Set<Object> ids = new HashSet<>();

        for (int i = 0; i < 2; i++) {
            ids.add(Api.reporter("RG-S01")
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("count", 1, "occurredOn", "2023-03-01"))
                    .post("/api/v1/assignments/" + joint + "/progress-reports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        assertThat(ids).hasSize(1);
        Api.reporter("RG-S01")
                .get("/api/v1/assignments/" + joint + "/progress-reports")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void waivesMovesAndCancelsForAReason() {
        String planId = planOf("RH", "未区");
        String waived = Published.assignment(planId, "1", "2023-Q1", "RH-S01");
        String moved = Published.assignment(planId, "1", "2023-Q1", "RH-S02");

        action(waived, "waiver", Map.of(), 422);
        action(waived, "waiver", Map.of("reason", "年内撤并"), 200).body("status", equalTo("WAIVED"));
        action(waived, "waiver", Map.of("reason", "再来一次"), 409);
        action(moved, "rescheduling", Map.of("dueDate", "2022-12-31", "reason", "x"), 422);
        action(moved, "rescheduling", Map.of("dueDate", "2023-04-20", "reason", "施工延期"), 200)
                .body("dueDate", equalTo("2023-04-20"))
                .body("effectiveDueDate", equalTo("2023-04-20"))
                .body("window.to", equalTo("2023-03-31"));
        action(moved, "release", Map.of("reason", "x"), 409);
        action(moved, "cancellation", Map.of("reason", "重复"), 200).body("status", equalTo("CANCELLED"));
        report("RH-S01", waived, Map.of("numerator", 1, "denominator", 2), 409);

        assertThat(TestEvents.await(
                                AssignmentWaived.class, event -> event.subject().equals(waived))
                        .reason())
                .isEqualTo("年内撤并");
        AssignmentRescheduled rescheduled = TestEvents.await(
                AssignmentRescheduled.class, event -> event.subject().equals(moved));
        assertThat(rescheduled.previousDueDate()).isEqualTo("2023-03-31");
        assertThat(rescheduled.assignment().effectiveDueDate()).isEqualTo("2023-04-20");
    }

    @Test
    void releasesToNoDayBeforeTheWindow() {
        String planId = planOf("UCX", "申乙区");
        String waiting = Published.assignment(planId, "4", "null", "UCX-FLB");

        action(waiting, "release", Map.of("dueDate", "2022-12-31", "reason", "省级标准已出台"), 422)
                .body("errors.pointer", equalTo(List.of("/dueDate")))
                .body("errors.code", equalTo(List.of("BEFORE_WINDOW")));
        action(waiting, "release", Map.of("dueDate", "9999-12-31", "reason", "长期"), 422)
                .body("errors.code", equalTo(List.of("TOO_FAR_FROM_THE_YEAR")));
        action(waiting, "release", Map.of("dueDate", "2023-06-30", "reason", "省级标准已出台"), 200)
                .body("dueDate", equalTo("2023-06-30"))
                .body("window.to", equalTo("2023-06-30"))
                .body("status", equalTo("OPEN"));
    }

    @Test
    void holdsAShareAgainstALimitInPercent() {
        String planId = Published.planOf("UCY", "限区", plan -> plan.task("满溢率不超过3%。", "区城管局", "全年"));
        String limit = Published.assignment(planId, "1", "null", "UCY-CGJ");

        report("UCY-CGJ", limit, Map.of("numerator", 50, "denominator", 100), 201)
                .body("assignment.counted", equalTo(50))
                .body("assignment.fulfilledOn", nullValue());
        report("UCY-CGJ", limit, Map.of("numerator", 3, "denominator", 100), 201)
                .body("assignment.counted", equalTo(3))
                .body("assignment.status", equalTo("FULFILLED"));
    }

    @Test
    void writesEveryChangeIntoTheAudit() {
        String planId = planOf("RK", "申区");
        String joint = Published.assignment(planId, "2", "2023-Q1", "RK-S01");
        report("RK-S01", joint, Map.of("count", 1, "occurredOn", "2023-03-01"), 201);

        Api.audit("assignment", joint)
                .body("items.before.counted", equalTo(List.of(0, 0)))
                .body("items.after.counted", equalTo(List.of(1, 1)))
                .body("items.unitCode", containsInAnyOrder("RK-S01", "RK-S02"));
        Api.audit("plan", planId).body("items[0].after.status", equalTo("PUBLISHED"));
    }

    @ParameterizedTest
    @CsvSource({
        "RL, waiver,       EACH,    '{\"reason\":\"年内撤并\"}'",
        "RM, rescheduling, EACH,    '{\"reason\":\"年内撤并\",\"dueDate\":\"2023-04-20\"}'",
        "RN, release,      WAITING, '{\"reason\":\"年内撤并\"}'",
        "RO, cancellation, EACH,    '{\"reason\":\"年内撤并\"}'"
    })
    void keepsTheReasonOfADecisionAndRefusesItOnWhatWasNotSeen(
            String district, String decision, String what, String body) {
        String planId = planOf(district, "戌区");
        String id = what.equals("WAITING")
                ? Published.assignment(planId, "4", "null", district + "-FLB")
                : Published.assignment(planId, "1", "2023-Q1", district + "-S01");
        String at = "/api/v1/assignments/" + id;
        String seen = Api.admin().get(at).header("ETag");

        decide(at, decision, "\"99\"", body).statusCode(412);
        decide(at, decision, seen, body).statusCode(200);

        Api.audit("assignment", id)
                .body("items", hasSize(1))
                .body("items[0].outcome", equalTo("DONE"))
                .body("items[0].after.reason", equalTo("年内撤并"));
        assertThat(refusals(at, decision)).containsExactly("412 PRECONDITION_FAILED");
    }

    @Test
    void showsADecisionToEveryUnitOfAJointAssignment() {
        String planId = planOf("RQ", "元区");
        String joint = Published.assignment(planId, "2", "2023-Q1", "RQ-S01");

        decide("/api/v1/assignments/" + joint, "waiver", "*", "{\"reason\":\"年内撤并\"}")
                .statusCode(200);

        Api.audit("assignment", joint).body("items.unitCode", containsInAnyOrder("RQ-S01", "RQ-S02"));
    }

    @Test
    void keepsARefusalWithItsStatusAndReason() {
        String planId = planOf("RR", "亥区");
        String at = "/api/v1/assignments/" + Published.assignment(planId, "1", "2023-Q1", "RR-S01");
        String body = "{\"reason\":\"年内撤并\"}";

        decide(at, "waiver", "*", body).statusCode(200);
        decide(at, "cancellation", "*", body).statusCode(409);

        assertThat(refusals(at, "cancellation")).containsExactly("409 ASSIGNMENT_ENDED");
        assertThat(refusals(at, "waiver")).isEmpty();
    }

    /** Status and reason of every refusal of a decision. */
    private static List<String> refusals(String assignment, String decision) {
        return Api.all(
                        Api.as(Roles.AUDITOR, null)
                                .queryParam("outcome", "REFUSED")
                                .queryParam("limit", 200),
                        "/api/v1/task-audit")
                .stream()
                .filter(entry -> String.valueOf(entry.get("operation")).endsWith(assignment + "/" + decision))
                .map(entry -> entry.get("status") + " " + entry.get("reason"))
                .toList();
    }

    private static ValidatableResponse decide(String assignment, String decision, String ifMatch, String body) {
        return Api.admin()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .post(assignment + "/" + decision)
                .then();
    }

    private static ValidatableResponse report(String unit, String assignment, Map<String, ?> body, int status) {
        return Api.report(unit, assignment, body).statusCode(status);
    }

    private static ValidatableResponse action(String assignment, String what, Object body, int status) {
        return Api.admin()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/assignments/" + assignment + "/" + what)
                .then()
                .statusCode(status);
    }
}
