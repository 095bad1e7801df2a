package org.fenlei.task.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fenlei.contracts.AssignmentExtensionClosed;
import org.fenlei.contracts.AssignmentExtensionRefused;
import org.fenlei.contracts.AssignmentExtensionRequested;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.local.infrastructure.SideBySide;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class ExtensionIT {

    private static final Map<String, Object> TO_MID_APRIL = Map.of("dueDate", "2023-04-14", "reason", "讲师档期冲突");

    private static String planOf(String code, String district) {
        Districts.require(code, district);
        return Published.plan(code, plan(district, "").docx());
    }

    private static PlanFiles plan(String district, String remark) {
        return PlanFiles.titled(district + "2023年生活垃圾分类重点任务分解表" + remark)
                .task("每月至少举办1次分类讲堂。", "各街道", "全年")
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                .task("印发年度实施方案。", "区垃分办", "2023年2月")
                .task("引导商户自觉分类。", "区商务局", "全年");
    }

    @Test
    void movesTheDateOnceItIsGranted() {
        String planId = planOf("NA", "甘区");
        String lecture = Published.assignment(planId, "1", "2023-03", "NA-S01");

        String extension = ask(head("NA-S01"), lecture, TO_MID_APRIL, 201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", endsWith("/api/v1/assignments/" + lecture + "/extensions/" + extensionOf("NA-S01")))
                .body("status", equalTo("REQUESTED"))
                .body("statusName", equalTo("待批复"))
                .body("unitCode", equalTo("NA-S01"))
                .body("unitName", equalTo("柳荫街道"))
                .body("taskNumber", equalTo("1"))
                .body("previousDueDate", equalTo("2023-03-31"))
                .body("requestedDueDate", equalTo("2023-04-14"))
                .body("decision", nullValue())
                .body("warnings", empty())
                .extract()
                .path("id");
        assertDue(lecture, "2023-03-31");

        decide(Api.admin(), lecture, extension, "grant", Map.of("reason", "情况属实，同意延期"), 200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("GRANTED"))
                .body("decision.dueDate", equalTo("2023-04-14"))
                .body("decision.reason", equalTo("情况属实，同意延期"))
                .body("decision.by", not(nullValue()));

        assertDue(lecture, "2023-04-14");
        assertThat(TestEvents.await(AssignmentExtensionRequested.class, event -> event.subject()
                        .equals(lecture)))
                .satisfies(event -> {
                    assertThat(event.extensionId()).isEqualTo(extension);
                    assertThat(event.unitCode()).isEqualTo("NA-S01");
                    assertThat(event.requestedDueDate()).isEqualTo("2023-04-14");
                    assertThat(event.reason()).isEqualTo("讲师档期冲突");
                });
        assertThat(TestEvents.await(
                        AssignmentRescheduled.class, event -> event.subject().equals(lecture)))
                .satisfies(event -> {
                    assertThat(event.previousDueDate()).isEqualTo("2023-03-31");
                    assertThat(event.assignment().effectiveDueDate()).isEqualTo("2023-04-14");
                    assertThat(event.reason()).isEqualTo("情况属实，同意延期");
                });
        assertThat(closed(extension)).satisfies(event -> {
            assertThat(event.outcome()).isEqualTo("GRANTED");
            assertThat(event.grantedDueDate()).isEqualTo("2023-04-14");
            assertThat(event.assignment().effectiveDueDate()).isEqualTo("2023-04-14");
            assertThat(event.reason()).isEqualTo("情况属实，同意延期");
        });
        Api.audit("extension", extension).body("items", hasSize(2)).body("items.operation.unique()", hasSize(2));
    }

    private static AssignmentExtensionClosed closed(String extension) {
        return TestEvents.await(
                AssignmentExtensionClosed.class, event -> event.extensionId().equals(extension));
    }

    /** The only extension that a unit has asked for. */
    private static String extensionOf(String unit) {
        return Api.admin().get("/api/v1/extensions?unit=" + unit).jsonPath().getString("items[0].id");
    }

    @Test
    void grantsAnotherDateThanTheOneAskedFor() {
        String planId = planOf("NB", "乾区");
        String lecture = Published.assignment(planId, "1", "2023-03", "NB-S01");
        String extension = asked("NB-S01", lecture);

        decide(Api.admin(), lecture, extension, "grant", Map.of("dueDate", "2023-03-31", "reason", "x"), 422)
                .body("type", endsWith("extension-invalid"))
                .body("errors.pointer", contains("/dueDate"))
                .body("errors.code", contains("NOT_LATER"));
        decide(Api.admin(), lecture, extension, "grant", Map.of("dueDate", "2023-04-07", "reason", "一周足够"), 200)
                .body("requestedDueDate", equalTo("2023-04-14"))
                .body("decision.dueDate", equalTo("2023-04-07"));

        assertDue(lecture, "2023-04-07");
        ask(head("NB-S01"), lecture, Map.of("dueDate", "2023-04-07", "reason", "再延"), 422)
                .body("errors.code", contains("NOT_LATER"));
        ask(head("NB-S01"), lecture, TO_MID_APRIL, 201).body("previousDueDate", equalTo("2023-04-07"));
    }

    @Test
    void leavesTheDateWhereItIsRefusedOrWithdrawnAndMayBeAskedForAgain() {
        String planId = planOf("NC", "坤区");
        String lecture = Published.assignment(planId, "1", "2023-03", "NC-S01");
        String refused = asked("NC-S01", lecture);

        decide(Api.admin(), lecture, refused, "refusal", Map.of(), 422).body("errors.pointer", hasItem("/reason"));
        decide(Api.admin(), lecture, refused, "refusal", Map.of("reason", "请按期完成"), 200)
                .body("status", equalTo("REFUSED"))
                .body("decision.dueDate", nullValue());
        String withdrawn = asked("NC-S01", lecture);
        decide(head("NC-S01"), lecture, withdrawn, "withdrawal", Map.of("reason", "可按期完成"), 200)
                .body("status", equalTo("WITHDRAWN"));

        assertDue(lecture, "2023-03-31");
        for (String act : List.of("grant", "refusal", "withdrawal")) {
            for (String decided : List.of(refused, withdrawn)) {
                decide(Api.admin(), lecture, decided, act, Map.of("reason", "x"), 409)
                        .body("type", endsWith("extension-decided"));
            }
        }
        AssignmentExtensionRefused told = TestEvents.await(
                AssignmentExtensionRefused.class, event -> event.subject().equals(lecture));
        assertThat(told.extensionId()).isEqualTo(refused);
        assertThat(told.reason()).isEqualTo("请按期完成");
        assertThat(told.assignment().effectiveDueDate()).isEqualTo("2023-03-31");
        assertThat(closed(refused).outcome()).isEqualTo("REFUSED");
        assertThat(closed(withdrawn)).satisfies(event -> {
            assertThat(event.outcome()).isEqualTo("WITHDRAWN");
            assertThat(event.grantedDueDate()).isNull();
            assertThat(event.reason()).isEqualTo("可按期完成");
        });
        Api.admin()
                .get("/api/v1/assignments/" + lecture + "/extensions")
                .then()
                .body("items.status", equalTo(List.of("REFUSED", "WITHDRAWN")));
    }

    @Test
    void takesOneOpenRequestOfAJointAssignmentAndShowsItToWhoAskedOnly() {
        String planId = planOf("ND", "坎区");
        String fair = Published.assignment(planId, "2", "2023-Q1", "ND-S01");
        String own = asked("ND-S01", fair);
        String extension = "/api/v1/assignments/" + fair + "/extensions/" + own;

        ask(head("ND-S01"), fair, TO_MID_APRIL, 409).body("type", endsWith("extension-pending"));
        ask(head("ND-S02"), fair, TO_MID_APRIL, 409).body("type", endsWith("extension-pending"));
        ask(Api.admin(), fair, TO_MID_APRIL, 422).body("errors.pointer", contains("/unitCode"));

        Api.reporter("ND-S01").get(extension).then().statusCode(200).header("ETag", equalTo("\"1\""));
        head("ND-S02").get(extension).then().statusCode(404);
        head("ND-S02").get("/api/v1/extensions").then().body("items", empty());
        head("ND-S02")
                .get("/api/v1/assignments/" + fair + "/extensions")
                .then()
                .statusCode(200)
                .body("items", empty());
        decide(head("ND-S02"), fair, own, "withdrawal", Map.of("reason", "x"), 404);
        decide(head("ND-S01"), fair, own, "withdrawal", Map.of("reason", "x"), 200);
        ask(head("ND-S02"), fair, TO_MID_APRIL, 201).body("unitCode", equalTo("ND-S02"));
    }

    @Test
    void isAskedForByTheAssignmentsUnitsAndDecidedByTheDistrict() {
        String planId = planOf("NE", "离区");
        String lecture = Published.assignment(planId, "1", "2023-03", "NE-S01");
        String office = Published.assignment(planId, "3", "null", "NE-FLB");

        ask(Api.reporter("NE-S01"), lecture, TO_MID_APRIL, 403);
        ask(Api.as(Roles.INSPECTOR, "NE"), lecture, TO_MID_APRIL, 403);
        ask(head("NE-S02"), lecture, TO_MID_APRIL, 404);
        ask(head("NE-S01-C01"), lecture, TO_MID_APRIL, 404);
        ask(head("NE-S01"), lecture, with("unitCode", "NE-S01-C01"), 422)
                .body("errors.code", contains("NOT_OF_THIS_ASSIGNMENT"));
        ask(head("NE-S01"), office, TO_MID_APRIL, 404);
        String extension = ask(Api.admin(), lecture, TO_MID_APRIL, 201)
                .body("unitCode", equalTo("NE-S01"))
                .extract()
                .path("id");

        for (String act : List.of("grant", "refusal")) {
            decide(head("NE-S01"), lecture, extension, act, Map.of("reason", "x"), 403);
            decide(Api.as(Roles.SYSTEM, "NE-S01"), lecture, extension, act, Map.of("reason", "x"), 403);
        }
        decide(Api.reporter("NE-S01"), lecture, extension, "withdrawal", Map.of("reason", "x"), 403);
        decide(Api.admin(), office, extension, "grant", Map.of("reason", "x"), 404);
        decide(Api.admin(), lecture, UUID.randomUUID().toString(), "grant", Map.of("reason", "x"), 404);
        decide(Api.as(Roles.SYSTEM, "NE-S01"), lecture, extension, "withdrawal", Map.of("reason", "x"), 200);
        ask(Api.as(Roles.SYSTEM, "NE-S01"), lecture, TO_MID_APRIL, 201);
    }

    private static Map<String, Object> with(String field, Object value) {
        return Map.of("dueDate", "2023-04-14", "reason", "讲师档期冲突", field, value);
    }

    @Test
    void namesEverythingThatIsWrongWithARequest() {
        String planId = planOf("NF", "震区");
        String lecture = Published.assignment(planId, "1", "2023-03", "NF-S01");

        ask(head("NF-S01"), lecture, Map.of(), 422).body("errors.pointer", hasItems("/dueDate", "/reason"));
        ask(head("NF-S01"), lecture, with("evidence", List.of(Map.of("kind", "PHOTO", "participants", -1))), 422)
                .body("errors.pointer", contains("/evidence/0/participants"));
        ask(
                        head("NF-S01"),
                        lecture,
                        Map.of(
                                "dueDate", "2023-03-19",
                                "reason", "x",
                                "unitCode", "NF-S02",
                                "evidence",
                                        List.of(
                                                Map.of("kind", "PHOTO"),
                                                Map.of("kind", "PHOTO", "date", "2023-03-21"))),
                        422)
                .body(
                        "errors.code",
                        contains("NOT_LATER", "IN_THE_PAST", "SAYS_NOTHING", "IN_THE_FUTURE", "NOT_OF_THIS_ASSIGNMENT"))
                .body(
                        "errors.pointer",
                        contains("/dueDate", "/dueDate", "/evidence/0", "/evidence/1/date", "/unitCode"));
        Api.admin().get("/api/v1/extensions?unit=NF").then().body("items", empty());
        assertDue(lecture, "2023-03-31");
    }

    @Test
    void flagsWhatIsAlreadyOverdueAndWhatLeadsBeyondThePlansYear() {
        String planId = planOf("NG", "艮区");
        String scheme = Published.assignment(planId, "3", "null", "NG-FLB");

        String extension = ask(
                        head("NG-FLB"),
                        scheme,
                        Map.of(
                                "dueDate", "2024-01-31",
                                "reason", "等待市级方案",
                                "evidence",
                                        List.of(Map.of(
                                                "kind", "MINUTES",
                                                "date", "2023-03-17",
                                                "place", "区政府302会议室",
                                                "participants", 12))),
                        201)
                .body("warnings.code", contains("BEYOND_PLAN_YEAR", "ALREADY_OVERDUE"))
                .body("evidence[0].place", equalTo("区政府302会议室"))
                .body("evidence[0].participants", equalTo(12))
                .extract()
                .path("id");
        Api.admin().get("/api/v1/assignments/" + scheme).then().body("status", equalTo("OVERDUE"));

        decide(Api.admin(), scheme, extension, "grant", Map.of("dueDate", "2023-06-30", "reason", "年内印发"), 200)
                .body("warnings.code", contains("ALREADY_OVERDUE"));

        Api.admin()
                .get("/api/v1/assignments/" + scheme)
                .then()
                .body("status", not(equalTo("OVERDUE")))
                .body("effectiveDueDate", equalTo("2023-06-30"));
    }

    @Test
    void isNotForWhatHasNoDateOrIsOver() {
        String planId = planOf("NH", "兑区");
        String standing = Published.assignment(planId, "4", "2023", "NH-SWJ");
        String waived = Published.assignment(planId, "1", "2023-04", "NH-S01");
        String fulfilled = Published.assignment(planId, "1", "2023-03", "NH-S01");
        String replaced = Published.assignment(planId, "1", "2023-03", "NH-S02");
        waive(waived);
        report("NH-S01", fulfilled);

        ask(head("NH-SWJ"), standing, TO_MID_APRIL, 409).body("type", endsWith("nothing-to-extend"));
        ask(head("NH-S01"), waived, TO_MID_APRIL, 409).body("type", endsWith("assignment-ended"));
        ask(head("NH-S01"), fulfilled, TO_MID_APRIL, 409).body("type", endsWith("assignment-fulfilled"));
        String open = asked("NH-S02", replaced);
        decide(Api.admin(), replaced, open, "refusal", Map.of("reason", "不必延期"), 200);
    }

    @Test
    void followsItsAssignmentToARevisedPlan() {
        String planId = planOf("NR", "丙申县");
        String goesOn = Published.assignment(planId, "1", "2023-03", "NR-S02");
        String open = asked("NR-S02", goesOn);

        String revised = Published.plan("NR", plan("丙申县", "（修订）").docx());

        Api.admin()
                .queryParam("planId", revised)
                .get("/api/v1/extensions")
                .then()
                .body("items.id", equalTo(List.of(open)));
        decide(Api.admin(), goesOn, open, "grant", Map.of("reason", "同意"), 200);
    }

    @Test
    void cannotBeGrantedOnceTheAssignmentIsFulfilled() {
        String planId = planOf("NI", "巽区");
        String lecture = Published.assignment(planId, "1", "2023-03", "NI-S01");
        String extension = asked("NI-S01", lecture);
        report("NI-S01", lecture);

        decide(Api.admin(), lecture, extension, "grant", Map.of("reason", "x"), 409)
                .body("type", endsWith("assignment-fulfilled"));
        decide(head("NI-S01"), lecture, extension, "withdrawal", Map.of("reason", "已完成"), 200);
    }

    @Test
    void lapsesWithItsAssignment() {
        String planId = planOf("NS", "丁酉县");
        String lecture = Published.assignment(planId, "1", "2023-03", "NS-S01");
        String asked = asked("NS-S01", lecture);

        waive(lecture);

        Api.admin()
                .get("/api/v1/assignments/" + lecture + "/extensions/" + asked)
                .then()
                .body("status", equalTo("LAPSED"))
                .body("statusName", equalTo("已失效"))
                .body("decision.reason", equalTo("年内撤并"))
                .header("ETag", equalTo("\"2\""));
        assertThat(closed(asked)).satisfies(event -> {
            assertThat(event.outcome()).isEqualTo("LAPSED");
            assertThat(event.subject()).isEqualTo(lecture);
            assertThat(event.reason()).isEqualTo("年内撤并");
        });
        Api.admin()
                .queryParam("planId", planId)
                .queryParam("status", "REQUESTED")
                .get("/api/v1/extensions")
                .then()
                .body("items", empty());
        decide(Api.admin(), lecture, asked, "refusal", Map.of("reason", "x"), 409)
                .body("type", endsWith("extension-decided"));
    }

    @Test
    void lapsesWhereItsUnitIsMerged() {
        String planId = planOf("NT", "戊酉县");
        String lecture = Published.assignment(planId, "1", "2023-03", "NT-S01");
        String asked = asked("NT-S01", lecture);

        Api.admin()
                .contentType("application/json")
                .body(Map.of("into", "NT-S02", "reason", "并入石桥街道", "childrenMove", true))
                .post("/api/v1/units/NT-S01/merger")
                .then()
                .statusCode(200);

        Api.admin()
                .get("/api/v1/assignments/" + lecture + "/extensions/" + asked)
                .then()
                .body("status", equalTo("LAPSED"))
                .body("decision.reason", equalTo("并入石桥街道"));
    }

    @Test
    void isDecidedByOneOfTwoOfficialsWhoDecideAtOnce() {
        String planId = planOf("NJ", "霄区");
        String lecture = Published.assignment(planId, "1", "2023-03", "NJ-S01");
        String extension = asked("NJ-S01", lecture);
        RequestSpecification first = Api.admin();
        RequestSpecification second = Api.admin();

        List<CompletableFuture<Integer>> decided = Stream.of(first, second)
                .map(official -> SideBySide.supply(() -> official.contentType("application/json")
                        .body(Map.of("reason", "同意"))
                        .post("/api/v1/assignments/" + lecture + "/extensions/" + extension + "/grant")
                        .statusCode()))
                .toList();

        assertThat(decided.stream().map(CompletableFuture::join).toList()).containsExactlyInAnyOrder(200, 409);
        Api.admin().get("/api/v1/assignments/" + lecture).then().body("version", equalTo(2));
    }

    @Test
    void answersARepeatedRequestOnce() {
        String planId = planOf("NK", "汉区");
        String lecture = Published.assignment(planId, "1", "2023-03", "NK-S01");
        String key = UUID.randomUUID().toString();
        Set<String> ids = new HashSet<>();

        for (int i = 0; i < 2; i++) {
            ids.add(ask(head("NK-S01").header("Idempotency-Key", key), lecture, TO_MID_APRIL, 201)
                    .extract()
                    .path("id"));
        }

        assertThat(ids).hasSize(1);
    }

    @Test
    void listsWhatIsToBeDecided() {
        String planId = planOf("NL", "陇区");
        String first = asked("NL-S01", Published.assignment(planId, "1", "2023-03", "NL-S01"));
        TestClock.set(LocalDate.of(2023, 3, 21));
        String lecture = Published.assignment(planId, "1", "2023-03", "NL-S02");
        String second = asked("NL-S02", lecture);
        String list = "/api/v1/extensions?planId=" + planId;

        assertThat(Api.all(Api.admin().queryParam("limit", 1), list))
                .extracting(each -> each.get("id"))
                .containsExactly(first, second);
        TestClock.set(LocalDate.of(2023, 3, 22));
        decide(Api.admin(), lecture, second, "refusal", Map.of("reason", "x"), 200);
        Api.admin().get(list + "&status=REQUESTED").then().body("items.id", contains(first));
        Api.admin().get(list + "&unit=NL-S02").then().body("items.id", contains(second));
        Api.admin().get(list + "&unit=NL").then().body("items", hasSize(2));
        Api.admin().get(list + "&updatedSince=2023-03-21T12:00:00Z").then().body("items.id", contains(second));
        head("NL-S01").get(list).then().body("items.id", contains(first));
        head("NL-S01").get(list + "&unit=NL-S02").then().statusCode(404);
        Api.admin().get(list + "&status=MAYBE").then().statusCode(422).body("errors.pointer", contains("status"));
        Api.admin().get(list + "&cursor=x").then().statusCode(422);
    }

    private static RequestSpecification head(String unit) {
        return Api.as(Roles.UNIT_HEAD, unit);
    }

    private static String asked(String unit, String assignment) {
        return ask(head(unit), assignment, TO_MID_APRIL, 201).extract().path("id");
    }

    private static ValidatableResponse ask(RequestSpecification caller, String assignment, Object body, int status) {
        return caller.contentType("application/json")
                .body(body)
                .post("/api/v1/assignments/" + assignment + "/extensions")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse decide(
            RequestSpecification caller, String assignment, String extension, String act, Object body, int status) {
        return caller.contentType("application/json")
                .body(body)
                .post("/api/v1/assignments/" + assignment + "/extensions/" + extension + "/" + act)
                .then()
                .statusCode(status);
    }

    private static void waive(String assignment) {
        Api.admin()
                .contentType("application/json")
                .body(Map.of("reason", "年内撤并"))
                .post("/api/v1/assignments/" + assignment + "/waiver")
                .then()
                .statusCode(200);
    }

    private static void report(String unit, String assignment) {
        Api.report(unit, assignment, Map.of("occurredOn", "2023-03-10"))
                .statusCode(201)
                .body("assignment.status", equalTo("FULFILLED"));
    }

    private static void assertDue(String assignment, String day) {
        Api.admin()
                .get("/api/v1/assignments/" + assignment)
                .then()
                .body("dueDate", equalTo(day))
                .body("effectiveDueDate", equalTo(day));
    }
}
