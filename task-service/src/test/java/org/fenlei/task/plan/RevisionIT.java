package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fenlei.contracts.AssignmentCancelled;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.AssignmentRevised;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.local.infrastructure.SideBySide;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@StandsOn("2023-07-01")
class RevisionIT {

    @Test
    void proposesADifferenceForAChangedFileAndForeseesWhatItDoes() {
        Districts.require("QRA", "甲申区");
        String before = Published.plan("QRA", first("甲申区"));

        String draft = Published.draft("QRA", second("甲申区")).getString("planId");

        difference(draft)
                .body("against", equalTo(before))
                .body("effectiveDate", equalTo("2023-07-01"))
                .body("tasks.added", equalTo(1))
                .body("tasks.withdrawn", equalTo(1))
                .body("tasks.changed", equalTo(2))
                .body("changes.change", contains("CHANGED", "CHANGED", "ADDED", "WITHDRAWN"))
                .body("changes[0].obligations[0].fields.find { it.field == 'minimum' }.after", equalTo(3))
                .body("changes[0].obligations[0].fields.find { it.field == 'minimum' }.fieldName", equalTo("最低数量"))
                // the market of six months in two units; the new lecture of two quarters in one; the ledger's half year
                .body("consequences.opened", equalTo(1))
                .body("consequences.changed", equalTo(2 * 2 + 1))
                .body("consequences.cancelled", equalTo(6));
        Api.reporter("QRA-S01")
                .get("/api/v1/plans/" + draft + "/difference")
                .then()
                .statusCode(404);
    }

    @Test
    void carriesReportsOverChangesWhatRunsAndWithdrawsTheRest() {
        Districts.require("QRB", "乙申区");
        String before = Published.plan("QRB", first("乙申区"));
        String market = Published.assignment(before, "1", "2023-Q3", "QRB-S01");
        String marketOver = Published.assignment(before, "1", "2023-Q1", "QRB-S01");
        String milestone = Published.assignment(before, "2", "null", "QRB-FLB");
        String ledger = Published.assignment(before, "3", "2023-08", "QRB-SWJ");
        String ledgerOver = Published.assignment(before, "3", "2023-02", "QRB-SWJ");
        report("QRB-S01", market, 2).body("assignment.status", equalTo("FULFILLED"));

        String after = publish(Published.draft("QRB", second("乙申区")).getString("planId"), null)
                .body("plan.revision", equalTo(2))
                .body("plan.revises", equalTo(before))
                .body("plan.effectiveDate", equalTo("2023-07-01"))
                .body("cancelled", equalTo(6))
                .extract()
                .path("plan.id");

        assignment(market)
                .body("planId", equalTo(after))
                .body("required", equalTo(3))
                .body("counted", equalTo(2))
                .body("status", equalTo("OPEN"));
        assignment(marketOver).body("required", equalTo(2)).body("status", equalTo("OVERDUE"));
        assignment(milestone).body("dueDate", equalTo("2023-10-31")).body("status", equalTo("OPEN"));
        assignment(ledger).body("planId", equalTo(before)).body("status", equalTo("CANCELLED"));
        assignment(ledgerOver).body("planId", equalTo(after)).body("status", equalTo("OVERDUE"));
        TestEvents.await(AssignmentRevised.class, event -> event.subject().equals(market));
        TestEvents.await(AssignmentReopened.class, event -> event.subject().equals(market));
        TestEvents.await(AssignmentCancelled.class, event -> event.subject().equals(ledger));
        assertThat(TestEvents.published(AssignmentCancelled.class))
                .noneMatch(event -> event.subject().equals(ledgerOver));
        report("QRB-S01", market, 1).body("assignment.status", equalTo("FULFILLED"));
        report("QRB-SWJ", ledgerOver, 1).body("assignment.status", equalTo("FULFILLED_LATE"));
        Api.reporter("QRB-S01")
                .get("/api/v1/assignments/" + market + "/progress-reports")
                .then()
                .body("items", hasSize(2));
        Api.admin()
                .get("/api/v1/plans/" + after + "/difference")
                .then()
                .body("against", equalTo(before))
                .body("consequences", nullValue());
    }

    @Test
    void revisesThePlanInForceByHand() {
        Districts.require("QRC", "丙申区");
        byte[] file = first("丙申区");
        String before = Published.plan("QRC", file);
        String market = Published.assignment(before, "1", "2023-Q3", "QRC-S01");
        report("QRC-S01", market, 1).body("assignment.status", equalTo("OPEN"));

        JsonPath report = Api.admin()
                .post("/api/v1/plans/" + before + "/revisions")
                .then()
                .statusCode(201)
                .body("planStatus", equalTo("DRAFT"))
                .extract()
                .jsonPath();
        String draft = report.getString("planId");
        difference(draft).body("changes", empty()).body("consequences.opened", equalTo(0));
        lowerTheMarket(draft);
        publish(draft, "街道人手不足").body("changed", equalTo(4)).body("assignments", equalTo(0));

        AssignmentRevised revised = TestEvents.await(
                AssignmentRevised.class, event -> event.subject().equals(market));
        assertThat(revised.reason()).isEqualTo("街道人手不足");
        assertThat(revised.previousPlanId()).isEqualTo(before);
        TestEvents.await(AssignmentFulfilled.class, event -> event.subject().equals(market));
        assignment(market).body("required", equalTo(1)).body("status", equalTo("FULFILLED"));
        Api.admin()
                .queryParam("subjectType", "assignment")
                .queryParam("subjectId", market)
                .get("/api/v1/task-audit")
                .then()
                .body("items.after.fulfilledOn", hasItem("2023-07-01"));
        Api.importPlan("again.docx", file, Map.of("districtUnit", "QRC"))
                .statusCode(200)
                .body("planId", equalTo(before));
    }

    @Test
    void proposesToGoBackToTheFileOfAFormerVersion() {
        Districts.require("UCD", "午申区");
        byte[] original = first("午申区");
        byte[] other = second("午申区");
        String first = Published.plan("UCD", original);
        assertThat(again("UCD", original, 200)).isEqualTo(first);
        String second = publish(Published.draft("UCD", other).getString("planId"), null)
                .extract()
                .path("plan.id");

        List<CompletableFuture<Response>> atOnce = IntStream.range(0, 4)
                .mapToObj(i ->
                        SideBySide.supply(() -> Api.importPlan("back.docx", original, Map.of("districtUnit", "UCD"))
                                .extract()
                                .response()))
                .toList();
        List<Response> answers = atOnce.stream().map(CompletableFuture::join).toList();
        String back = answers.get(0).path("planId");
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(answers).extracting(each -> each.path("planId")).containsOnly(back);
        difference(back).body("against", equalTo(second)).body("tasks.changed", equalTo(2));
        Published.answerAll(
                answers.get(0).path("id"),
                Api.admin()
                        .get("/api/v1/plan-imports/" + answers.get(0).path("id"))
                        .jsonPath());
        publish(back, "上级要求恢复原方案").body("plan.revision", equalTo(3));

        assertThat(again("UCD", original, 200)).isEqualTo(back);
        String byHand = Published.revise(back);
        publish(byHand, null);
        assertThat(again("UCD", original, 200)).isEqualTo(back);
        assertThat(again("UCD", other, 201)).isNotEqualTo(second);
    }

    private static String again(String district, byte[] file, int status) {
        return Api.importPlan("again.docx", file, Map.of("districtUnit", district))
                .statusCode(status)
                .extract()
                .path("planId");
    }

    @Test
    void leavesWhatIsOverAsItWasWhereADemandBecomesAShare() {
        Districts.require("QRG", "庚申区");
        String before = Published.plan("QRG", first("庚申区"));
        String over = Published.assignment(before, "1", "2023-Q1", "QRG-S01");
        String running = Published.assignment(before, "1", "2023-Q3", "QRG-S01");
        report("QRG-S01", running, 1);
        String draft = Published.revise(before);
        change(draft, share("面向居民举办分类市集"));

        publish(draft, null).body("cancelled", equalTo(4)).body("assignments", equalTo(4));

        assignment(over)
                .body("planId", equalTo(draft))
                .body("kind", equalTo("RECURRING"))
                .body("unitOfMeasure", equalTo("场"))
                .body("required", equalTo(2))
                .body("status", equalTo("OVERDUE"));
        assignment(running).body("status", equalTo("CANCELLED"));
        report("QRG-S01", over, 2).body("assignment.status", equalTo("FULFILLED_LATE"));
    }

    @Test
    void asksNoLaterRevisionAgainForWhatWasDoneBeforeADemandBecameAShare() {
        Districts.require("QRJ", "癸申区");
        String first = Published.plan("QRJ", first("癸申区"));
        String done = Published.assignment(first, "1", "2023-Q3", "QRJ-S01");
        report("QRJ-S01", done, 2).body("assignment.status", equalTo("FULFILLED"));
        String second = Published.revise(first);
        change(second, share("面向居民举办分类市集"));
        publish(second, null).body("cancelled", equalTo(3)).body("assignments", equalTo(3));

        String third = Published.revise(second);
        difference(third).body("changes", empty()).body("consequences.opened", equalTo(0));
        publish(third, null).body("assignments", equalTo(0)).body("cancelled", equalTo(0));

        assertThat(Published.assignments(third, "taskNumber", "1"))
                .filteredOn(each -> "2023-Q3".equals(each.get("period"))
                        && List.of("QRJ-S01").equals(each.get("unitCodes")))
                .extracting(each -> each.get("id"))
                .containsExactly(done);
        assignment(done)
                .body("kind", equalTo("RECURRING"))
                .body("required", equalTo(2))
                .body("status", equalTo("FULFILLED"));
        String fourth = Published.revise(third);
        lowerTheMarket(fourth);
        publish(fourth, null).body("cancelled", equalTo(3)).body("assignments", equalTo(3));
        assignment(done).body("required", equalTo(1)).body("status", equalTo("FULFILLED"));
    }

    @Test
    void showsWhatARevisionChangesToEveryUnitOfAJointAssignment() {
        Districts.require("QRK", "子申区");
        byte[] file = PlanFiles.ofDistrict("子申区")
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                .docx();
        String before = Published.plan("QRK", file);
        String joint = Published.assignment(before, "1", "2023-Q3", "QRK-S01");
        report("QRK-S01", joint, 1);
        String draft = Published.revise(before);
        Map<String, Object> one = new HashMap<>(demand("面向全区居民举办分类市集", 1, "QUARTER"));
        one.put("fanOut", "JOINTLY");
        change(draft, one);
        publish(draft, null);
        assignment(joint).body("status", equalTo("FULFILLED"));

        Api.admin()
                .get("/api/v1/task-audit?subjectType=assignment&subjectId=" + joint)
                .then()
                .body("items.findAll { it.after.required == 1 }.unitCode", containsInAnyOrder("QRK-S01", "QRK-S02"))
                .body(
                        "items.findAll { it.after.fulfilledOn != null }.unitCode",
                        containsInAnyOrder("QRK-S01", "QRK-S02"));
    }

    @Test
    void refusesToReviseWhatIsNotInForce() {
        Districts.require("QRD", "丁申区");
        String first = Published.plan("QRD", first("丁申区"));
        String one = Published.revise(first);
        String other = Published.revise(first);

        Api.admin().post("/api/v1/plans/" + one + "/revisions").then().statusCode(409);
        Api.reporter("QRD-S01")
                .post("/api/v1/plans/" + first + "/revisions")
                .then()
                .statusCode(403);
        Api.admin()
                .post("/api/v1/plans/" + UUID.randomUUID() + "/revisions")
                .then()
                .statusCode(404);
        publish(one, null);
        Api.admin()
                .post("/api/v1/plans/" + other + "/publication")
                .then()
                .statusCode(409)
                .body("type", containsString("plan-revises-another"));
        Api.admin().post("/api/v1/plans/" + first + "/revisions").then().statusCode(409);
        Api.admin()
                .queryParam("effectiveDate", "2024-01-01")
                .get("/api/v1/plans/" + other + "/difference")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/effectiveDate"));
    }

    @Test
    void takesThePlaceOnlyOfThePlanThatItWasComparedWith() {
        Districts.require("QRG", "庚申区");
        String first = Published.plan("QRG", first("庚申区"));
        String read = Published.draft("QRG", second("庚申区")).getString("planId");
        difference(read).body("against", equalTo(first));
        String meanwhile = Published.revise(first);
        publish(meanwhile, null);

        Map<String, Object> outdated = Map.of("revises", first);
        refusedPublication(read, Map.of()).body("errors.message", hasItem(meanwhile));
        refusedPublication(read, outdated).body("errors.pointer", hasItem("/revises"));
        difference(read).body("against", equalTo(meanwhile));
        Api.admin()
                .contentType("application/json")
                .body(Map.of("revises", meanwhile))
                .post("/api/v1/plans/" + read + "/publication")
                .then()
                .statusCode(200)
                .body("plan.revises", equalTo(meanwhile));
    }

    @Test
    void publishesAndGivesUpOnlyTheVersionThatWasSeen() {
        Districts.require("QRH", "辛申区");
        String draft = Published.revise(Published.plan("QRH", first("辛申区")));
        String seen = Api.admin().get("/api/v1/plans/" + draft).header("ETag");
        lowerTheMarket(draft);

        Api.admin()
                .header("If-Match", seen)
                .post("/api/v1/plans/" + draft + "/publication")
                .then()
                .statusCode(412);
        Api.admin()
                .header("If-Match", seen)
                .delete("/api/v1/plans/" + draft)
                .then()
                .statusCode(412);
        String now = Api.admin().get("/api/v1/plans/" + draft).header("ETag");
        Api.admin()
                .header("If-Match", now)
                .post("/api/v1/plans/" + draft + "/publication")
                .then()
                .statusCode(200);
    }

    @Test
    void losesNoReportThatArrivesWhileARevisionIsPublished() {
        Districts.require("QRE", "戊申区");
        String before = Published.plan("QRE", first("戊申区"));
        String market = Published.assignment(before, "1", "2023-Q3", "QRE-S01");
        String draft = Published.draft("QRE", second("戊申区")).getString("planId");

        CompletableFuture<Response> publishing = Published.publishing(draft);
        List<CompletableFuture<Response>> reports = IntStream.range(0, 8)
                .mapToObj(i -> {
                    var reporter = Api.reporter("QRE-S01")
                            .contentType("application/json")
                            .body(Map.of("count", 1));
                    return SideBySide.supply(
                            () -> reporter.post("/api/v1/assignments/" + market + "/progress-reports"));
                })
                .toList();

        assertThat(publishing.join().statusCode()).isEqualTo(200);
        assertThat(reports)
                .allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(201));
        assignment(market).body("counted", equalTo(8)).body("required", equalTo(3));
    }

    @Test
    void takesNothingThatIsAddedForSomethingThatWasRemoved() {
        Districts.require("QRF", "己申区");
        String before = Published.plan("QRF", first("己申区"));
        String draft = Published.revise(before);
        JsonPath task = task(draft, 2);

        Api.admin()
                .contentType("application/json")
                .body(Map.of("taskId", task.getString("id"), "demand", demand("每月公示台账", 1, "MONTH")))
                .post("/api/v1/obligations")
                .then()
                .statusCode(201);
        Api.admin()
                .header("If-Match", "*")
                .delete("/api/v1/obligations/" + task.getString("obligations[0].id"))
                .then()
                .statusCode(204);

        difference(draft)
                .body("obligations.added", equalTo(1))
                .body("obligations.withdrawn", equalTo(1))
                .body("obligations.changed", equalTo(0));
    }

    private static byte[] first(String district) {
        return PlanFiles.ofDistrict(district)
                .task("面向居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                .task("完成转运站除臭改造。", "区垃分办", "2023年8月")
                .task("每月报送可回收物台账1次。", "区商务局", "全年")
                .docx();
    }

    /** One more market, the station later, no ledger, and a report that is new. */
    private static byte[] second(String district) {
        return PlanFiles.titled(district + "2023年生活垃圾分类重点任务分解表（调整）")
                .task("面向居民举办分类市集，每季度不少于3场。", "各街道", "全年")
                .task("完成转运站除臭改造。", "区垃分办", "2023年10月")
                .task("汇编校园优秀案例集。", "区教育局", "2023年11月")
                .docx();
    }

    private static void lowerTheMarket(String draft) {
        change(draft, demand("面向居民举办分类市集", 1, "QUARTER"));
    }

    private static void change(String draft, Map<String, Object> demand) {
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(demand)
                .put("/api/v1/obligations/" + task(draft, 0).getString("obligations[0].id"))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> share(String title) {
        Map<String, Object> share = new HashMap<>(demand(title, 25, "QUARTER"));
        share.putAll(Map.of("kind", "RATE", "unitOfMeasure", "PERCENT", "denominator", "HOUSEHOLDS"));
        return share;
    }

    private static Map<String, Object> demand(String title, int minimum, String period) {
        return Map.of(
                "title",
                title,
                "kind",
                "RECURRING",
                "fanOut",
                "EACH",
                "minimum",
                minimum,
                "period",
                period,
                "unitOfMeasure",
                "场");
    }

    private static JsonPath task(String plan, int place) {
        String id = Api.admin().get("/api/v1/plans/" + plan + "/tasks").path("items[" + place + "].id");
        return Api.admin().get("/api/v1/tasks/" + id).jsonPath();
    }

    private static ValidatableResponse publish(String draft, @Nullable String reason) {
        return Api.admin()
                .contentType("application/json")
                .body(reason == null ? Map.of() : Map.of("reason", reason))
                .post("/api/v1/plans/" + draft + "/publication")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refusedPublication(String draft, Map<String, Object> body) {
        return Api.admin()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/plans/" + draft + "/publication")
                .then()
                .statusCode(409)
                .body("type", containsString("plan-revises-another"));
    }

    private static ValidatableResponse difference(String draft) {
        return Api.admin().get("/api/v1/plans/" + draft + "/difference").then().statusCode(200);
    }

    private static ValidatableResponse assignment(String id) {
        return Api.admin().get("/api/v1/assignments/" + id).then().statusCode(200);
    }

    private static ValidatableResponse report(String unit, String assignment, int count) {
        return Api.report(unit, assignment, Map.of("count", count)).statusCode(201);
    }
}
