package org.fenlei.task.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.contracts.Event;
import org.fenlei.contracts.QuarterlySummaryReturned;
import org.fenlei.contracts.QuarterlySummarySubmitted;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
@StandsOn("2023-04-05")
class SummaryIT {

    private static final String BASE = "/api/v1/quarterly-summaries/";

    private static String planOf(String code, String district) {
        Districts.require(code, district);
        return Published.plan(code, plan(district, ""));
    }

    private static byte[] plan(String district, String version) {
        return PlanFiles.titled(district + "2023年生活垃圾分类重点任务分解表" + version)
                .task("每月至少举办1次分类讲堂。", "镇（街道）", "全年")
                .task("每季度末报送工作总结。", "镇（街道）", "全年，每季度末")
                .task("每年度开展1次总结，于12月6日前报送。", "镇（街道）", "全年")
                .task("加强日常宣传引导。", "镇（街道）", "全年")
                .task("印发年度实施方案。", "镇（街道）", "2023年2月")
                .docx();
    }

    @Test
    void draftsItselfFromWhatIsRecorded() {
        String planId = planOf("SA", "总一区");
        lecture(planId, "SA-S01", "2023-01", "2023-01-15");
        lecture(planId, "SA-S01", "2023-02", "2023-02-15");

        get("SA-S01", "2023-Q1")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("version", equalTo(0))
                .body("unitName", equalTo("柳荫街道"))
                .body("title", equalTo("柳荫街道2023年第一季度生活垃圾分类工作总结"))
                .body("figures.takenOn", equalTo("2023-04-05"))
                .body("figures.demands.taskNumber", hasItem("1"))
                .body("figures.demands.find { it.taskNumber == '1' }.assignments.size()", equalTo(3))
                .body("figures.demands.find { it.taskNumber == '1' }.required", equalTo(3))
                .body("figures.demands.find { it.taskNumber == '1' }.counted", equalTo(2))
                .body("figures.demands.find { it.taskNumber == '1' }.share", equalTo(66.6f))
                .body("figures.demands.find { it.taskNumber == '1' }.status", equalTo("OVERDUE"))
                .body("figures.standing.size()", greaterThan(0))
                .body("figures.totals.overdue", equalTo(3))
                .body("sections.code", contains("OVERVIEW", "ACHIEVEMENTS", "PROBLEMS", "NEXT_STEPS"))
                .body("sections.edited", contains(false, false, false, false))
                .body("sections[0].text", containsString("柳荫街道按照《总一区2023年生活垃圾分类重点任务分解表》"))
                .body("sections[2].text", containsString("期限2023年3月31日，要求1次，完成0次"))
                .body("warnings", empty());
        get("SA-S01", "2023").body("warnings.code", contains("BEFORE_PERIOD_END"));
    }

    @Test
    void tellsWhatReachesFurtherAsItStoodAtTheEnd() {
        String planId = planOf("SB", "总二区");
        String yearly = Published.assignment(planId, "3", "2023", "SB-S01");
        report("SB-S01", yearly, "2023-04-03");

        assertThat(demand("SB-S01", "2023-Q1", "3").get("counted")).isEqualTo(0);
        assertThat(demand("SB-S01", "2023-Q2", "3").get("counted")).isEqualTo(1);
    }

    @Test
    void passesItsStatesAndCountsForItsDuty() {
        String planId = planOf("SC", "总三区");
        String duty = Published.assignment(planId, "2", "2023-Q1", "SC-S01");
        String other = Published.assignment(planId, "2", "2023-Q1", "SC-S02");
        String year = Published.assignment(planId, "3", "2023", "SC-S01");

        put("SC-S01", "2023-Q1", null, Map.of("sections", List.of(Map.of("code", "PROBLEMS", "text", "部分点位偏远。"))))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("sections[2].text", equalTo("部分点位偏远。"))
                .body("sections[2].edited", equalTo(true));
        TestClock.set(LocalDate.of(2023, 3, 31));
        act("SC-S01", "submission")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", not(nullValue()))
                .body("figures.demands.find { it.taskNumber == '2' }.status", equalTo("FULFILLED"))
                .body("sections[2].text", equalTo("部分点位偏远。"))
                .body("sections[3].text", not(containsString("报送工作总结")));

        TestClock.set(LocalDate.of(2023, 4, 5));
        assertThat(counted(duty)).isEqualTo("1 FULFILLED 2023-03-31");
        assertThat(counted(other)).startsWith("0 OVERDUE");
        assertThat(counted(year)).startsWith("0 ");
        TestEvents.await(AssignmentFulfilled.class, event -> event.subject().equals(duty));

        giveBack("SC-S01", Map.of("reason", "太笼统", "resubmitBy", "2023-04-14"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("resubmitBy", equalTo("2023-04-14"));
        assertThat(counted(duty)).as("due when it is to come again").isEqualTo("0 AT_RISK null");
        AssignmentReopened reopened = TestEvents.await(
                AssignmentReopened.class, event -> event.subject().equals(duty));
        assertThat(reopened.reason()).isEqualTo("总结被退回：太笼统");
        AssignmentRescheduled moved = TestEvents.await(
                AssignmentRescheduled.class, event -> event.subject().equals(duty));
        assertThat(moved.assignment().dueDate()).isEqualTo("2023-04-14");

        TestClock.set(LocalDate.of(2023, 4, 10));
        act("SC-S01", "submission").statusCode(200);
        assertThat(counted(duty)).isEqualTo("1 FULFILLED 2023-04-10");
        admin("SC-S01", "acceptance").statusCode(200).body("status", equalTo("ACCEPTED"));
        assertThat(counted(duty)).isEqualTo("1 FULFILLED 2023-04-10");

        correct("SC-S01", Map.of("reason", "漏报1期", "sections", List.of()))
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("correctionReason", equalTo("漏报1期"))
                .body("sections[2].edited", equalTo(false));
        assertThat(counted(duty)).isEqualTo("1 FULFILLED 2023-04-10");
        Api.admin()
                .get(BASE + "SC-S01/2023-Q1/versions")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains("DRAFTED", "SUBMITTED", "RETURNED", "SUBMITTED", "ACCEPTED", "CORRECTED"))
                .body("items[2].reason", equalTo("太笼统"))
                .body("items[1].figures.takenOn", equalTo("2023-03-31"))
                .body("items[0].sections.code", contains("PROBLEMS"));
    }

    @Test
    void tellsWhatIsEnoughToCountItAgain() throws SQLException {
        String planId = planOf("SR", "总七十区");
        String duty = Published.assignment(planId, "2", "2023-Q1", "SR-S01");
        String other = Published.assignment(planId, "2", "2023-Q1", "SR-S02");
        act("SR-S01", "submission").statusCode(200);
        giveBack("SR-S01", Map.of("reason", "太笼统", "resubmitBy", "2023-04-14")).statusCode(200);
        TestClock.set(LocalDate.of(2023, 4, 6));
        act("SR-S01", "submission").statusCode(200);
        act("SR-S02", "submission").statusCode(200);
        giveBack("SR-S02", Map.of("reason", "漏报", "resubmitBy", "2023-04-14")).statusCode(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> toldOf("SR-S01", "SR-S02").size() == 5);
        List<Event> told = toldOf("SR-S01", "SR-S02");
        String counted = counted(duty);
        assertThat(counted).isEqualTo("1 FULFILLED_LATE 2023-04-06");

        String ofPlan = "(SELECT id FROM assignment WHERE plan_id = '" + planId + "')";
        Database.execute("DELETE FROM contribution WHERE assignment_id IN " + ofPlan);
        Database.execute("DELETE FROM occurrence WHERE place LIKE 'SR-%'");
        Database.execute("UPDATE assignment SET counted = 0, fulfilled_on = NULL WHERE id IN " + ofPlan);
        assertThat(counted(duty)).startsWith("0 OVERDUE");
        for (int last = told.size() - 1; last >= 0; last--) {
            TestEvents.publish(told.get(last));
        }

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> counted(duty)
                .equals(counted));
        assertThat(counted(other)).isEqualTo("0 OVERDUE null");
    }

    private static List<Event> toldOf(String... units) {
        List<String> of = List.of(units);
        return Stream.<Event>concat(
                        TestEvents.published(QuarterlySummarySubmitted.class).stream()
                                .filter(event -> of.contains(event.unitCode())),
                        TestEvents.published(QuarterlySummaryReturned.class).stream()
                                .filter(event -> of.contains(event.unitCode())))
                .toList();
    }

    @Test
    void staysLateWhenWhatWasHandedInLateIsSentBack() {
        String planId = planOf("SP", "总六十区");
        String duty = Published.assignment(planId, "2", "2023-Q1", "SP-S01");
        act("SP-S01", "submission").statusCode(200);
        assertThat(counted(duty)).isEqualTo("1 FULFILLED_LATE 2023-04-05");

        giveBack("SP-S01", Map.of("reason", "太笼统", "resubmitBy", "2023-04-14")).statusCode(200);

        assertThat(counted(duty)).isEqualTo("0 OVERDUE null");
        TestClock.set(LocalDate.of(2023, 4, 10));
        act("SP-S01", "submission").statusCode(200);
        assertThat(counted(duty)).isEqualTo("1 FULFILLED_LATE 2023-04-10");
    }

    @Test
    void countsForAYearAndForAPlanThatIsPublishedLater() {
        planOf("SD", "总四区");
        TestClock.set(LocalDate.of(2023, 12, 4));
        act("SD-S01", "2023", "submission").statusCode(200).body("warnings.code", contains("BEFORE_PERIOD_END"));

        String revised = Published.plan("SD", plan("总四区", "（修订）"));

        assertThat(counted(Published.assignment(revised, "3", "2023", "SD-S01")))
                .isEqualTo("1 FULFILLED 2023-12-04");
        assertThat(counted(Published.assignment(revised, "2", "2023-Q4", "SD-S01")))
                .startsWith("0 ");
    }

    @Test
    void countsADemandThatAnOfficialMeasuresByIt() {
        Districts.require("SE", "总五区");
        var draft = Published.draft(
                "SE",
                PlanFiles.ofDistrict("总五区").task("每季度召开1次调度会。", "镇（街道）", "全年").docx());
        String planId = draft.getString("planId");
        String obligation = Api.admin()
                .get("/api/v1/plans/" + planId + "/tasks")
                .jsonPath()
                .getString("items[0].obligations[0].id");
        Map<String, Object> demand = Map.of(
                "title",
                "每季度把上季度情况交上来",
                "kind",
                "RECURRING",
                "period",
                "QUARTER",
                "fanOut",
                "EACH",
                "measure",
                "SUMMARY_SUBMITTED");
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(demand)
                .put("/api/v1/obligations/" + obligation)
                .then()
                .statusCode(200)
                .body("measureName", equalTo("总结报送"));
        Published.publish(planId);

        outstanding("SE").body("items.unitCode", hasItem("SE-S01"));

        act("SE-S01", "submission").statusCode(200);

        assertThat(counted(Published.assignment(planId, "1", "2023-Q2", "SE-S01")))
                .startsWith("1 FULFILLED");
        assertThat(counted(Published.assignment(planId, "1", "2023-Q1", "SE-S01")))
                .startsWith("0 ");
        outstanding("SE").body("items.unitCode", not(hasItem("SE-S01")));
    }

    @Test
    void freezesItsFiguresWhenItIsHandedIn() {
        String planId = planOf("SF", "总六区");
        act("SF-S01", "submission").statusCode(200);

        lecture(planId, "SF-S01", "2023-03", "2023-03-20");

        assertThat(demand("SF-S01", "2023-Q1", "1").get("counted")).isEqualTo(0);
        assertThat(demand("SF-S02", "2023-Q1", "1").get("counted")).isEqualTo(0);
        giveBack("SF-S01", Map.of("reason", "漏报", "resubmitBy", "2023-04-05")).statusCode(200);
        assertThat(demand("SF-S01", "2023-Q1", "1").get("counted")).isEqualTo(1);
    }

    @Test
    void showsTheSameFiguresInWordAndPdf() throws IOException {
        String planId = planOf("SG", "总七区");
        lecture(planId, "SG-S01", "2023-01", "2023-01-15");
        Object obligation = demand("SG-S01", "2023-Q1", "1").get("obligationId");
        put(
                        "SG-S01",
                        "2023-Q1",
                        null,
                        Map.of("remarks", List.of(Map.of("obligationId", obligation, "text", "场地检修，已补办。"))))
                .statusCode(201);

        Response pdf = Api.as(Roles.AUDITOR, null).accept("application/pdf").get(BASE + "SG-S01/2023-Q1/document");
        Response word = Api.admin().accept("*/*").get(BASE + "SG-S01/2023-Q1/document?format=docx");
        Response accepted = Api.admin().accept(word.contentType()).get(BASE + "SG-S01/2023-Q1/document");

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.contentType()).startsWith("application/pdf");
        assertThat(word.contentType()).contains("wordprocessingml");
        assertThat(accepted.contentType()).isEqualTo(word.contentType());
        assertThat(word.header("Content-Disposition"))
                .startsWith("attachment; filename=\"summary-SG-S01-2023-Q1.docx\"; filename*=UTF-8''%E6%9F%B3");
        String printed = flat(pdfText(pdf.asByteArray()));
        String written = flat(wordText(word.asByteArray()));
        Map<String, Object> lectures = demand("SG-S01", "2023-Q1", "1");
        assertThat(lectures.get("share")).isEqualTo(33.3f);
        Stream.of("草稿", "每月至少举办1次分类讲堂", "完成1期", "33.3%", "说明：场地检修，已补办。", "已逾期", "加强日常宣传引导", "2023年4月5日")
                .forEach(text -> {
                    assertThat(printed).contains(text);
                    assertThat(written).contains(text);
                });
        Api.admin()
                .accept("*/*")
                .get(BASE + "SG-S01/2023-Q1/document?format=odt")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("format"));
    }

    @Test
    void showsEachUnitItsOwn() {
        planOf("SH", "总八区");
        act("SH-S01", "submission").statusCode(200);
        RequestSpecification foreign = Api.reporter("SH-S02");

        foreign.get(BASE + "SH-S01/2023-Q1").then().statusCode(404);
        Api.reporter("SH-S02").get(BASE + "SH-S01/2023-Q1/versions").then().statusCode(404);
        Api.reporter("SH-S02")
                .accept("*/*")
                .get(BASE + "SH-S01/2023-Q1/document")
                .then()
                .statusCode(404);
        Api.reporter("SH-S02").post(BASE + "SH-S01/2023-Q1/submission").then().statusCode(404);
        Api.reporter("SH-S02")
                .get("/api/v1/quarterly-summaries?period=2023-Q1")
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.reporter("SH-S01")
                .contentType("application/json")
                .body(Map.of("reason", "甲", "resubmitBy", "2023-04-14"))
                .post(BASE + "SH-S01/2023-Q1/return")
                .then()
                .statusCode(403);
        Api.as(Roles.AUDITOR, null)
                .post(BASE + "SH-S01/2023-Q1/acceptance")
                .then()
                .statusCode(403);
        Api.admin().post(BASE + "SH-S01/2023-Q1/submission").then().statusCode(403);
        Api.as(Roles.AUDITOR, null).get(BASE + "SH-S01/2023-Q1").then().statusCode(200);
        Api.as(Roles.UNIT_HEAD, "SH-S02")
                .post(BASE + "SH-S02/2023-Q1/submission")
                .then()
                .statusCode(200);
    }

    @Test
    void listsThemAndWhoOwesOne() {
        planOf("SI", "总九区");
        act("SI-S01", "submission").statusCode(200);
        put("SI-S02", "2023-Q1", null, Map.of()).statusCode(201);

        Api.admin()
                .get("/api/v1/quarterly-summaries?period=2023-Q1&unit=SI")
                .then()
                .body("items.unitCode", contains("SI-S01", "SI-S02"))
                .body("items.status", contains("SUBMITTED", "DRAFT"))
                .body("items[0].totals.closing", greaterThan(0));
        Api.admin()
                .get("/api/v1/quarterly-summaries?unit=SI&status=DRAFT")
                .then()
                .body("items.unitCode", contains("SI-S02"));
        assertThat(Api.all(Api.admin().queryParam("unit", "SI").queryParam("limit", 1), "/api/v1/quarterly-summaries"))
                .hasSize(2);
        Api.admin()
                .queryParam("updatedSince", "2024-01-01T00:00:00Z")
                .get("/api/v1/quarterly-summaries?unit=SI")
                .then()
                .body("items", empty());
        outstanding("SI")
                .body("items.unitCode", contains("SI-S02", "SI-T01"))
                .body("items.overdue", contains(true, true));
        giveBack("SI-S01", Map.of("reason", "太笼统", "resubmitBy", "2023-04-14")).statusCode(200);
        outstanding("SI")
                .body("items.unitCode", contains("SI-S01", "SI-S02", "SI-T01"))
                .body("items[0].status", equalTo("RETURNED"))
                .body("items[0].resubmitBy", equalTo("2023-04-14"));
        Api.reporter("SI-S02")
                .get(BASE + "outstanding?period=2023-Q1")
                .then()
                .body("items.unitCode", contains("SI-S02"));
    }

    @Test
    void letsNobodyOverwriteAnother() {
        planOf("SJ", "总十区");
        put("SJ-S01", "2023-Q1", null, Map.of()).statusCode(201);
        Map<String, Object> words = Map.of("sections", List.of(Map.of("code", "OVERVIEW", "text", "甲")));

        put("SJ-S01", "2023-Q1", null, words).statusCode(428);
        put("SJ-S01", "2023-Q1", "\"1\"", words).statusCode(200).header("ETag", "\"2\"");
        put("SJ-S01", "2023-Q1", "\"2\"", words).statusCode(200).header("ETag", "\"2\"");
        put("SJ-S01", "2023-Q1", "\"1\"", words).statusCode(412);
        put("SJ-S02", "2023-Q1", "\"1\"", words).statusCode(412);
        put("SJ-S02", "2023-Q1", "*", words).statusCode(412);
        put("SJ-S02", "2023-Q1", "\"0\"", words).statusCode(201);
        Api.reporter("SJ-S01")
                .header("If-Match", "\"1\"")
                .post(BASE + "SJ-S01/2023-Q1/submission")
                .then()
                .statusCode(412);
        act("SJ-S01", "submission").statusCode(200);
        put("SJ-S01", "2023-Q1", "\"3\"", words).statusCode(409).body("type", containsString("not-editable"));
        act("SJ-S01", "submission").statusCode(409);
        correct("SJ-S01", Map.of("reason", "甲")).statusCode(409);
    }

    @Test
    void keepsRemarksOnTheirDemandsWhenThePlanIsRevised() {
        planOf("SN", "总五十区");
        for (String unit : List.of("SN-S01", "SN-S02")) {
            Object obligation = demand(unit, "2023-Q1", "1").get("obligationId");
            Map<String, Object> remark = Map.of("obligationId", obligation, "text", "场地检修。");
            put(unit, "2023-Q1", null, Map.of("remarks", List.of(remark))).statusCode(201);
        }
        act("SN-S02", "submission").statusCode(200);

        Published.plan("SN", plan("总五十区", "（修订）"));

        assertThat(demand("SN-S01", "2023-Q1", "1").get("remark")).isEqualTo("场地检修。");
        assertThat(demand("SN-S02", "2023-Q1", "1").get("remark")).isEqualTo("场地检修。");
        get("SN-S01", "2023-Q1").header("ETag", "\"2\"").body("warnings", empty());
        giveBack("SN-S02", Map.of("reason", "漏报", "resubmitBy", "2023-04-14")).statusCode(200);
        assertThat(demand("SN-S02", "2023-Q1", "1").get("remark")).isEqualTo("场地检修。");
        get("SN-S02", "2023-Q1").body("figures.planTitle", containsString("（修订）"));
    }

    @Test
    void answersARepeatedSubmissionAsBefore() {
        planOf("SK", "总廿区");
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Api.reporter("SK-S01")
                    .header("Idempotency-Key", key)
                    .post(BASE + "SK-S01/2023-Q1/submission")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2));
        }
        Api.admin()
                .get("/api/v1/task-audit?subjectType=quarterly-summary&subjectId=SK-S01/2023-Q1")
                .then()
                .body("items.size()", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "SL-S01/2023-Q3, 422",
        "SL-S01/2024, 422",
        "SL-S01/2023-03, 422",
        "SL-S01/2023-H1, 422",
        "SL-S01/%00, 422",
        "SL-S01/9999, 422",
        "SL-S01/99999999999, 422",
        "SL-X01/2023-Q1, 404",
        "%00/2023-Q1, 422",
        "%F0%9F%97%91/2023-Q1, 404"
    })
    void refusesPeriodsAndUnitsThatAreNone(String path, int status) {
        Districts.require("SL", "总三十区");

        for (String what : List.of("", "/versions", "/document")) {
            Response answer =
                    Api.admin().accept("*/*").urlEncodingEnabled(false).get(BASE + path + what);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void draftsWithAWarningWhereThereIsNoPlan() {
        Districts.require("SL", "总三十区");

        get("SL-S01", "2022-Q1").statusCode(200).body("warnings.code", contains("NO_PLAN_IN_FORCE"));
        get("SL-S01", "2022-Q1").body("figures.demands", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sections":[{"code":"PROLOGUE","text":"甲"}]} | /sections/0/code
            {"sections":[{"code":"PROBLEMS","text":"{long}"}]} | /sections/0/text
            {"sections":[{"code":"PROBLEMS"}]} | /sections/0/text
            {"sections":[{"code":"PROBLEMS","text":"\\u0000"}]} | /sections/0/text
            {"sections":[{"code":"PROBLEMS","text":"\\ud83d"}]} | /sections/0/text
            {"sections":[{"code":"PROBLEMS","text":1}]} | /sections/0/text
            {"sections":[null]} | /sections/0
            {"sections":"x"} | /sections
            {"sections":[{"code":"PROBLEMS","text":"甲"},{"code":"PROBLEMS","text":"乙"}]} | /sections/1/code
            {"remarks":[{"obligationId":"x","text":"甲"}]} | /remarks/0/obligationId
            {"remarks":[{"text":"甲"}]} | /remarks/0/obligationId
            {"remarks":[{"obligationId":"0187a0b0-0000-7000-8000-000000000001","text":"甲"}]} | /remarks/0/obligationId
            {"remarks":[{"obligationId":"0187a0b0-0000-7000-8000-000000000001","text":"{long}"}]} | /remarks/0/text
            """)
    void namesTheFieldThatIsWrong(String body, String pointer) {
        Districts.require("SL", "总三十区");

        Response answer = Api.reporter("SL-S01")
                .contentType("application/json")
                .body(body.replace("{long}", "长".repeat(10_001)))
                .put(BASE + "SL-S01/2023-Q1");

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 422);
        assertThat(answer.jsonPath().<String>getList("errors.pointer")).contains(pointer);
        get("SL-S01", "2023-Q1").body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "1", "\u0000"})
    void refusesBodiesThatAreNone(String body) {
        Districts.require("SL", "总三十区");

        for (String act : List.of("return", "corrections", "")) {
            String role = act.equals("return") ? Roles.DISTRICT_ADMIN : Roles.UNIT_REPORTER;
            Response answer = Api.as(role, "SL-S02")
                    .contentType("application/json")
                    .body(body)
                    .request(
                            act.isEmpty() ? "PUT" : "POST", BASE + "SL-S02/2023-Q1" + (act.isEmpty() ? "" : "/" + act));
            assertThat(answer.statusCode()).as(act + answer.asString()).isBetween(400, 422);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quarterly-summaries?period=%00, period",
        "quarterly-summaries?period=2023-03, period",
        "quarterly-summaries?status=DROP, status",
        "quarterly-summaries?unit=%00, unit",
        "quarterly-summaries?cursor=%00, cursor",
        "quarterly-summaries?limit=0, limit",
        "quarterly-summaries?updatedSince=x, updatedSince",
        "quarterly-summaries/outstanding, period",
        "quarterly-summaries/outstanding?period=x, period",
        "quarterly-summaries/outstanding?period=2023-Q1&cursor=x, cursor",
        "quarterly-summaries/outstanding?period=2023-Q1&unit=%00, unit"
    })
    void namesTheParameterThatIsWrong(String path, String parameter) {
        Api.admin()
                .urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(parameter));
    }

    @Test
    void namesWhatAReturnLacks() {
        planOf("SM", "总四十区");
        act("SM-S01", "submission").statusCode(200);

        giveBack("SM-S01", Map.of()).statusCode(422).body("errors.pointer", contains("/reason", "/resubmitBy"));
        giveBack("SM-S01", Map.of("reason", "甲", "resubmitBy", "2023-04-04"))
                .statusCode(422)
                .body("errors.pointer", contains("/resubmitBy"));
        giveBack("SM-S01", Map.of("reason", "长".repeat(501), "resubmitBy", "2023-04-14"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        get("SM-S01", "2023-Q1").body("status", equalTo("SUBMITTED"));
    }

    private static ValidatableResponse get(String unit, String period) {
        return Api.reporter(unit).get(BASE + unit + "/" + period).then();
    }

    private static Map<String, Object> demand(String unit, String period, String task) {
        return get(unit, period)
                .statusCode(200)
                .extract()
                .path("figures.demands.find { it.taskNumber == '" + task + "' }");
    }

    private static ValidatableResponse put(
            String unit, String period, @Nullable String ifMatch, Map<String, Object> words) {
        RequestSpecification request =
                Api.reporter(unit).contentType("application/json").body(words);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(BASE + unit + "/" + period)
                .then();
    }

    private static ValidatableResponse act(String unit, String act) {
        return act(unit, "2023-Q1", act);
    }

    private static ValidatableResponse act(String unit, String period, String act) {
        return Api.reporter(unit).post(BASE + unit + "/" + period + "/" + act).then();
    }

    private static ValidatableResponse admin(String unit, String act) {
        return Api.admin().post(BASE + unit + "/2023-Q1/" + act).then();
    }

    private static ValidatableResponse giveBack(String unit, Map<String, Object> why) {
        return Api.admin()
                .contentType("application/json")
                .body(why)
                .post(BASE + unit + "/2023-Q1/return")
                .then();
    }

    private static ValidatableResponse correct(String unit, Map<String, Object> body) {
        return Api.reporter(unit)
                .contentType("application/json")
                .body(body)
                .post(BASE + unit + "/2023-Q1/corrections")
                .then();
    }

    private static ValidatableResponse outstanding(String district) {
        return Api.admin()
                .get(BASE + "outstanding?period=2023-Q1&unit=" + district)
                .then()
                .statusCode(200);
    }

    private static void lecture(String planId, String unit, String month, String day) {
        report(unit, Published.assignment(planId, "1", month, unit), day);
    }

    private static void report(String unit, String assignment, String day) {
        Api.report(unit, assignment, Map.of("occurredOn", day)).statusCode(201);
    }

    /** What is counted, where it stands, and since when it is met. */
    private static String counted(String assignment) {
        var found = Api.admin().get("/api/v1/assignments/" + assignment).jsonPath();
        return found.getInt("counted") + " " + found.getString("status") + " " + found.getString("fulfilledOn");
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String wordText(byte[] docx) throws IOException {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText();
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }
}
