package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fenlei.contracts.AssignmentCancelled;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.PlanPublished;
import org.fenlei.contracts.PlanSuperseded;
import org.fenlei.kit.test.Database;
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
class PlanLifecycleIT {

    private static byte[] plan(String district) {
        return PlanFiles.ofDistrict(district)
                .task("每季度上门宣讲户数不低于常住总户数的20%。", "镇（街道）", "全年")
                .task("全区新增分类亭24座。", "各街道、区城管局", "2023年9月")
                .task("印发年度实施方案。", "区垃分办", "2023年2月")
                .task("适时开展联合督导。", "区城管局", "全年")
                .docx();
    }

    @Test
    void readsADocumentIntoADraftThatAccountsForEveryLine() {
        Districts.require("PA", "甲区");

        JsonPath report = Api.importPlan("plan.docx", plan("甲区"), Map.of("districtUnit", "PA"))
                .statusCode(201)
                .body("planStatus", equalTo("DRAFT"))
                .body("year", equalTo(2023))
                .body("lines.unrecognised", equalTo(0))
                .body("questions.code", hasItem("FREQUENCY_UNSTATED"))
                .extract()
                .jsonPath();

        assertThat(report.getInt("lines.inTasks") + report.getInt("lines.metadata"))
                .isEqualTo(report.getInt("lines.total"));
        JsonPath tasks = Api.admin()
                .get("/api/v1/plans/" + report.getString("planId") + "/tasks")
                .jsonPath();
        assertThat(tasks.<String>getList("items.number")).containsExactly("1", "2", "3", "4");
        assertThat(tasks.getString("items[0].obligations[0].kind")).isEqualTo("RATE");
        assertThat(tasks.getString("items[0].obligations[0].period")).isEqualTo("QUARTER");
        assertThat(tasks.getInt("items[0].obligations[0].minimum")).isEqualTo(20);
        assertThat(tasks.getString("items[1].obligations[0].dueDate")).isEqualTo("2023-09-30");
        assertThat(tasks.getString("items[2].leadUnits[0].code")).isEqualTo("PA-FLB");
    }

    @Test
    void leadsFromAPlanToItsReportAndFromTheAuditOfAnImportToItsPlan() {
        Districts.require("KGA", "未甲区");
        JsonPath report = Published.imported("KGA", plan("未甲区"));
        String planId = report.getString("planId");

        String importId = Api.admin()
                .queryParam("districtUnit", "KGA")
                .get("/api/v1/plans")
                .then()
                .body("items.id", equalTo(List.of(planId)))
                .extract()
                .path("items[0].importId");

        assertThat(importId).isEqualTo(report.getString("id"));
        Api.admin().get("/api/v1/plans/" + planId).then().body("importId", equalTo(importId));
        audit("plan-import", importId).body("items[0].after.planId", equalTo(planId));
        Published.answerAll(importId, report);
        Published.publish(planId);
        Api.reporter("KGA-S01").get("/api/v1/plans/" + planId).then().body("importId", equalTo(importId));
        String revision = Published.revise(planId);
        String ofRevision =
                Api.admin().get("/api/v1/plans/" + revision).then().extract().path("importId");
        assertThat(ofRevision).isNotEqualTo(importId);
        Api.admin()
                .get("/api/v1/plan-imports/" + ofRevision)
                .then()
                .statusCode(200)
                .body("planId", equalTo(revision));
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        Districts.require("PB", "乙区");
        byte[] file = plan("乙区");
        String first = Api.importPlan("a.docx", file, Map.of("districtUnit", "PB"))
                .statusCode(201)
                .extract()
                .path("planId");

        Api.importPlan("b.docx", file, Map.of("districtUnit", "PB"))
                .statusCode(200)
                .body("planId", equalTo(first))
                .body("fileName", equalTo("a.docx"));
    }

    @Test
    void knowsAFileAgainByTheYearOfItsPlanHoweverTheYearWasTold() {
        Districts.require("KGB", "未乙区");
        byte[] file = plan("未乙区");
        byte[] revised = PlanFiles.titled("未乙区2023年生活垃圾分类重点任务分解表（修订）")
                .task("印发年度实施方案。", "区垃分办", "2023年3月")
                .docx();
        String first = imported("KGB", file, null, 201).getString("planId");

        assertThat(imported("KGB", file, "2023", 200).getString("planId")).isEqualTo(first);
        String second = imported("KGB", revised, "2023", 201).getString("planId");
        assertThat(imported("KGB", revised, null, 200).getString("planId")).isEqualTo(second);
        assertThat(imported("KGB", file, null, 200).getString("planId")).isEqualTo(first);
    }

    @Test
    void takesAYearThatIsStillAskedAboutForNoYear() {
        Districts.require("KGC", "未丙区");
        byte[] titled = plan("未丙区");
        JsonPath conflict = imported("KGC", titled, "2024", 201);
        assertThat(conflict.getString("questions[0].code")).isEqualTo("YEAR_CONFLICT");
        assertThat(imported("KGC", titled, "2024", 200).getString("id")).isEqualTo(conflict.getString("id"));
        JsonPath corrected = imported("KGC", titled, "2023", 201);
        assertThat(corrected.<String>getList("questions.code")).doesNotContain("YEAR_CONFLICT");

        answer(
                "/api/v1/plan-imports/" + conflict.getString("id") + "/questions/"
                        + conflict.getString("questions[0].id"),
                Map.of("proposalId", "p2"),
                200);
        assertThat(imported("KGC", titled, null, 200).getString("id")).isEqualTo(corrected.getString("id"));
        assertThat(imported("KGC", titled, "2024", 200).getString("id")).isEqualTo(conflict.getString("id"));

        byte[] undated = PlanFiles.titled("未丙区生活垃圾分类任务表")
                .task("印发年度实施方案。", "区垃分办", "2月底前")
                .docx();
        JsonPath yearless = imported("KGC", undated, null, 201);
        answer(
                "/api/v1/plan-imports/" + yearless.getString("id") + "/questions/"
                        + yearless.getString("questions[0].id"),
                Map.of("proposalId", "p1"),
                200);
        String year = String.valueOf(Api.admin()
                .get("/api/v1/plans/" + yearless.getString("planId"))
                .jsonPath()
                .getInt("year"));
        assertThat(imported("KGC", undated, year, 200).getString("id")).isEqualTo(yearless.getString("id"));
    }

    @Test
    void makesOneDraftOfAFileThatComesWithAndWithoutItsYearAtOnce() {
        Districts.require("KGD", "未丁区");
        byte[] file = plan("未丁区");

        List<CompletableFuture<Response>> atOnce = IntStream.range(0, 4)
                .mapToObj(i -> SideBySide.supply(() -> Api.importPlan("a.docx", file, form("KGD", years(i)))
                        .extract()
                        .response()))
                .toList();

        List<Response> answers = atOnce.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(answers)
                .extracting(each -> each.<String>path("planId"))
                .containsOnly(answers.get(0).<String>path("planId"));
    }

    private static @Nullable String years(int i) {
        return i % 2 == 0 ? null : "2023";
    }

    private static JsonPath imported(String district, byte[] file, @Nullable String year, int status) {
        return Api.importPlan("a.docx", file, form(district, year))
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static Map<String, String> form(String district, @Nullable String year) {
        return year == null ? Map.of("districtUnit", district) : Map.of("districtUnit", district, "year", year);
    }

    @Test
    void refusesPublicationWhileQuestionsAreOpenUnlessDismissed() {
        Districts.require("PC", "丙区");
        JsonPath report = Api.importPlan("a.docx", plan("丙区"), Map.of("districtUnit", "PC"))
                .extract()
                .jsonPath();
        String publication = "/api/v1/plans/" + report.getString("planId") + "/publication";

        Api.admin()
                .post(publication)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("errors.code", hasItem("FREQUENCY_UNSTATED"));
        for (String question : report.<String>getList("questions.id")) {
            Api.admin()
                    .contentType("application/json")
                    .body(Map.of("dismissReason", "会议另行通知"))
                    .patch("/api/v1/plan-imports/" + report.getString("id") + "/questions/" + question)
                    .then()
                    .statusCode(200)
                    .body("open", equalTo(false))
                    .body("dismissReason", equalTo("会议另行通知"));
        }
        Api.admin().post(publication).then().statusCode(200).body("assignments", greaterThan(0));
        Api.admin().post(publication).then().statusCode(409);
    }

    @Test
    void refusesAPublicationWhoseReasonIsTooLong() {
        Districts.require("PV", "丑乙区");
        String planId = Published.draft("PV", plan("丑乙区")).getString("planId");

        Api.admin()
                .contentType("application/json")
                .body(Map.of("reason", "长".repeat(1001)))
                .post("/api/v1/plans/" + planId + "/publication")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        Api.admin().get("/api/v1/plans/" + planId).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void answersAQuestionOnceAndWithExactlyOneOfTheTwo() {
        Districts.require("PD", "丁区");
        JsonPath report = Api.importPlan("a.docx", plan("丁区"), Map.of("districtUnit", "PD"))
                .extract()
                .jsonPath();
        String path =
                "/api/v1/plan-imports/" + report.getString("id") + "/questions/" + report.getString("questions[0].id");

        answer(path, Map.of(), 422);
        answer(path, Map.of("proposalId", "nonsense"), 422)
                .body("errors.pointer", equalTo(List.of("/proposalId")))
                .body("errors[0].message", containsString("p1"));
        answer(path, Map.of("dismissReason", "　"), 422).body("errors.pointer", equalTo(List.of("/dismissReason")));
        answer(path, Map.of("proposalId", "p1", "dismissReason", "x"), 422);
        answer(path, Map.of("proposalId", report.getString("questions[0].proposals[0].id")), 200);
        answer(path, Map.of("proposalId", report.getString("questions[0].proposals[0].id")), 409);
        answer(path.replaceAll("questions/.*", "questions/none"), Map.of("proposalId", "p1"), 404);
    }

    @Test
    void opensAndAnnouncesEveryAssignment() {
        Districts.require("PE", "戊区");

        String planId = Published.plan("PE", plan("戊区"));

        List<Map<String, Object>> visits = Published.assignments(planId, "taskNumber", "1");
        assertThat(visits).hasSize(12);
        assertThat(visits).extracting(each -> each.get("dueDate")).contains("2023-03-31", "2023-12-31");
        assertThat(Published.assignments(planId, "taskNumber", "2"))
                .singleElement()
                .satisfies(
                        joint -> assertThat(joint.get("unitCodes")).isEqualTo(List.of("PE-S01", "PE-S02", "PE-CGJ")));
        assertThat(Published.assignments(planId, "taskNumber", "4")).isEmpty();
        PlanPublished published =
                TestEvents.await(PlanPublished.class, event -> event.planId().equals(planId));
        assertThat(published.assignments()).isEqualTo(14);
        assertThat(TestEvents.published(AssignmentOpened.class))
                .filteredOn(event -> event.assignment().planId().equals(planId))
                .hasSize(14)
                .allSatisfy(event -> assertThat(event.assignment().watched()).isTrue());
    }

    @Test
    void replacesThePlanThatWasInForce() {
        Districts.require("PF", "己区");
        String before = Published.plan("PF", plan("己区"));

        String after = Published.plan(
                "PF",
                PlanFiles.titled("己区2023年生活垃圾分类重点任务分解表（修订）")
                        .task("印发年度实施方案。", "区垃分办", "2023年3月")
                        .docx());

        Api.admin()
                .get("/api/v1/plans/" + before)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(after));
        TestEvents.await(PlanSuperseded.class, event -> event.planId().equals(before));
        assertThat(Published.assignments(before, "status", "CANCELLED")).hasSize(13);
        assertThat(Published.assignments(after, "taskNumber", "1"))
                .as("the one that both plans ask for goes on")
                .hasSize(1);
        TestEvents.await(
                AssignmentCancelled.class, event -> event.assignment().planId().equals(before));
    }

    @Test
    void auditsAPlansChangesAndEveryAssignmentThatIsCancelledWithIt() {
        Districts.require("PM", "子区");
        String before = Published.plan("PM", plan("子区"));
        String joint = Published.assignment(before, "2", "null", "PM-CGJ");

        String after = Published.plan(
                "PM",
                PlanFiles.titled("子区2023年生活垃圾分类重点任务分解表（修订）")
                        .task("印发年度实施方案。", "区垃分办", "2023年3月")
                        .docx());

        audit("plan", after)
                .body("items[0].before.status", equalTo("DRAFT"))
                .body("items[0].after.status", equalTo("PUBLISHED"));
        audit("plan", before)
                .body("items[0].before.status", equalTo("PUBLISHED"))
                .body("items[0].before.year", equalTo(2023))
                .body("items[0].after.status", equalTo("SUPERSEDED"));
        audit("assignment", joint)
                .body("items.unitCode", containsInAnyOrder("PM-S01", "PM-S02", "PM-CGJ"))
                .body("items[0].before.how", equalTo("NONE"))
                .body("items[0].after.how", equalTo("CANCELLED"))
                .body("items[0].after.reason", equalTo("计划已被新计划取代"));
    }

    @Test
    void showsTheRollPolicyThatAPlanWasReadWithAndMovesDatesByIt() throws SQLException {
        Districts.require("PN", "丑区");
        String planId = Published.plan("PN", plan("丑区"));
        String milestone = Published.assignment(planId, "3", "null", "PN-FLB");
        Api.admin().get("/api/v1/assignments/" + milestone).then().body("rollPolicy", equalTo("NONE"));
        readUnderAnotherSetting(planId);

        Api.admin()
                .contentType("application/json")
                .body(Map.of("dueDate", "2023-04-30", "reason", "批准延期"))
                .post("/api/v1/assignments/" + milestone + "/rescheduling")
                .then()
                .statusCode(200)
                .body("dueDate", equalTo("2023-04-30"))
                .header("ETag", equalTo("\"2\""))
                .body("effectiveDueDate", equalTo("2023-04-28"))
                .body("rollPolicy", equalTo("PREVIOUS"));
        Api.admin()
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body(Map.of("reason", "已并入其他任务"))
                .post("/api/v1/assignments/" + milestone + "/cancellation")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""));

        Api.admin()
                .queryParam("planId", planId)
                .get("/api/v1/obligations")
                .then()
                .body("items.rollPolicy.unique()", equalTo(List.of("PREVIOUS")));
    }

    /** As if the installation had said PREVIOUS when the plan was read; it says NONE now. */
    private static void readUnderAnotherSetting(String planId) throws SQLException {
        Database.execute("UPDATE obligation SET roll_policy = 'PREVIOUS' WHERE plan_id = '" + planId + "'");
    }

    @Test
    void opensNoWindowThatEndsBeforeTheEffectiveDate() {
        Districts.require("PG", "庚区");
        JsonPath report = Api.importPlan("a.docx", plan("庚区"), Map.of("districtUnit", "PG"))
                .extract()
                .jsonPath();
        Published.answerAll(report.getString("id"), report);

        Api.admin()
                .contentType("application/json")
                .body(Map.of("effectiveDate", "2024-01-01"))
                .post("/api/v1/plans/" + report.getString("planId") + "/publication")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/effectiveDate"));
        Api.admin()
                .contentType("application/json")
                .body(Map.of("effectiveDate", "2023-06-15"))
                .post("/api/v1/plans/" + report.getString("planId") + "/publication")
                .then()
                .statusCode(200)
                .body("plan.effectiveDate", equalTo("2023-06-15"))
                .body("assignments", equalTo(10));
    }

    @Test
    void showsDraftsToWhoSeesTheDistrictAndPublishedPlansToEveryone() {
        Districts.require("PH", "辛区");
        JsonPath report = Api.importPlan("a.docx", plan("辛区"), Map.of("districtUnit", "PH"))
                .extract()
                .jsonPath();
        String plan = "/api/v1/plans/" + report.getString("planId");

        Api.reporter("PH-S01").get(plan).then().statusCode(404);
        Api.reporter("PH-S01").get(plan + "/tasks").then().statusCode(404);
        Published.answerAll(report.getString("id"), report);
        Published.publish(report.getString("planId"));
        Api.reporter("PH-S01").get(plan).then().statusCode(200).header("ETag", notNullValue());
        String task = Api.reporter("PH-S01")
                .get(plan + "/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        Api.reporter("PH-S01").get("/api/v1/tasks/" + task).then().statusCode(200);
        Api.reporter("PH-S01")
                .queryParam("planId", report.getString("planId"))
                .get("/api/v1/obligations")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(4));
    }

    @Test
    void readsADocumentAnewOnceItsDraftIsDiscarded() {
        Districts.require("PK", "壬区");
        byte[] file = plan("壬区");
        String first = Api.importPlan("a.docx", file, Map.of("districtUnit", "PK"))
                .extract()
                .path("planId");

        Api.admin().delete("/api/v1/plans/" + first).then().statusCode(204);
        Api.admin().delete("/api/v1/plans/" + first).then().statusCode(409);
        Api.admin().post("/api/v1/plans/" + first + "/publication").then().statusCode(409);

        Api.admin().get("/api/v1/plans/" + first).then().body("status", equalTo("DISCARDED"));
        String second = Api.importPlan("a.docx", file, Map.of("districtUnit", "PK"))
                .statusCode(201)
                .extract()
                .path("planId");
        Api.importPlan("a.docx", file, Map.of("districtUnit", "PK"))
                .statusCode(200)
                .body("planId", equalTo(second));
    }

    @Test
    void discardsADraftThatNeverHadAYearButNoPlanInForce() {
        Districts.require("PL", "癸区");
        byte[] withoutYear = PlanFiles.titled("癸区生活垃圾分类任务表")
                .task("印发年度实施方案。", "区垃分办", "2月底前")
                .docx();
        String draft = Api.importPlan("a.docx", withoutYear, Map.of("districtUnit", "PL"))
                .body("year", equalTo(null))
                .extract()
                .path("planId");
        String inForce = Published.plan("PL", plan("癸区"));

        Api.reporter("PL-FLB").delete("/api/v1/plans/" + draft).then().statusCode(403);
        Api.admin().delete("/api/v1/plans/" + UUID.randomUUID()).then().statusCode(404);
        Api.admin().delete("/api/v1/plans/" + inForce).then().statusCode(409);
        Api.admin().delete("/api/v1/plans/" + draft).then().statusCode(204);
        Api.reporter("PL-FLB").get("/api/v1/plans/" + draft).then().statusCode(404);
    }

    private static ValidatableResponse audit(String subjectType, String subjectId) {
        return Api.audit(subjectType, subjectId);
    }

    private static ValidatableResponse answer(String path, Map<String, String> body, int status) {
        return Api.admin()
                .contentType("application/json")
                .body(body)
                .patch(path)
                .then()
                .statusCode(status);
    }
}
