package org.fenlei.task.progress;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentReopened;
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
class ReportCorrectionIT {

    private static String planOf(String code, String district) {
        Districts.require(code, district);
        return Published.plan(code, plan(district, "").docx());
    }

    private static PlanFiles plan(String district, String remark) {
        return PlanFiles.titled(district + "2023年生活垃圾分类重点任务分解表" + remark)
                .task("每季度上门宣讲户数不低于常住总户数的20%。", "镇（街道）", "全年")
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                .task("全区新增达标小区3个，且评分≥95分。", "各街道、区城管局", "2023年9月");
    }

    @Test
    void countsEveryOccurrenceOfOneDay() {
        String fair = Published.assignment(planOf("QA", "曲区"), "2", "2023-Q1", "QA-S01");

        for (String unit : List.of("QA-S01", "QA-S01", "QA-S02")) {
            report(unit, fair, Map.of("count", 1, "occurredOn", "2023-03-11"));
        }

        assignment(fair).body("counted", equalTo(3)).body("fulfilledOn", equalTo("2023-03-11"));
    }

    @Test
    void countsDownAndReopensAndCountsUpAgain() {
        String fair = Published.assignment(planOf("QB", "阳区"), "2", "2023-Q1", "QB-S01");
        String report = report("QB-S01", fair, Map.of("count", 2, "occurredOn", "2023-03-11", "note", "两场"));

        correct(reporter("QB-S01"), fair, report, 1, Map.of("count", 1, "reason", "实为一场"), 200)
                .header("ETag", equalTo("\"2\""))
                .body("report.count", equalTo(1))
                .body("report.occurredOn", equalTo("2023-03-11"))
                .body("report.note", nullValue())
                .body("report.version", equalTo(2))
                .body("report.status", equalTo("ACTIVE"))
                .body("report.statusName", equalTo("有效"))
                .body("assignment.counted", equalTo(1))
                .body("assignment.fulfilledOn", nullValue());
        correct(
                        reporter("QB-S01"),
                        fair,
                        report,
                        2,
                        Map.of("count", 3, "occurredOn", "2023-03-12", "reason", "三场"),
                        200)
                .body("assignment.counted", equalTo(3))
                .body("assignment.fulfilledOn", equalTo("2023-03-12"));

        AssignmentReopened reopened = TestEvents.await(
                AssignmentReopened.class, event -> event.subject().equals(fair));
        assertThat(reopened.reason()).isEqualTo("实为一场");
        assertThat(reopened.assignment().counted()).isEqualByComparingTo("1");
        TestEvents.await(
                AssignmentFulfilled.class,
                event -> event.subject().equals(fair)
                        && event.version() > reopened.version()
                        && event.fulfilledOn().equals(LocalDate.of(2023, 3, 12)));
    }

    @Test
    void keepsEveryVersionWithItsAuthorAndReason() {
        String fair = Published.assignment(planOf("QC", "水区"), "2", "2023-Q1", "QC-S01");
        String report = report("QC-S01", fair, Map.of("count", 2, "occurredOn", "2023-03-11", "note", "两场"));
        TestClock.set(LocalDate.of(2023, 3, 21));
        correct(Api.admin(), fair, report, 1, Map.of("count", 1, "reason", "核实为一场"), 200);
        withdraw(head("QC-S01"), fair, report, "重复填报", 200);
        String versions = path(fair, report) + "/versions";

        Api.reporter("QC-S01")
                .get(versions)
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2, 3))
                .body("items.status", contains("ACTIVE", "ACTIVE", "WITHDRAWN"))
                .body("items.statusName", contains("有效", "有效", "已撤回"))
                .body("items.count", contains(2, 1, 1))
                .body("items.note", contains("两场", null, null))
                .body("items.reason", contains(null, "核实为一场", "重复填报"))
                .body("items.author", not(contains("")))
                .body("items.author.unique()", hasSize(3));
        assertThat(Api.all(Api.admin().queryParam("limit", 1), versions)).hasSize(3);
        Api.admin().get(versions + "?updatedSince=2023-03-20T16:00:00Z").then().body("items.version", contains(2, 3));
        Api.admin().get(versions + "?cursor=x").then().statusCode(422);
        Api.reporter("QC-S02").get(versions).then().statusCode(404);
        Api.audit("progress-report", report)
                .body("items", hasSize(3))
                .body("items.after.reason", hasItems("核实为一场", "重复填报"));
    }

    @Test
    void countsNoMoreWhatIsWithdrawn() {
        String fair = Published.assignment(planOf("QD", "山区"), "2", "2023-Q1", "QD-S01");
        String first = report("QD-S01", fair, Map.of("count", 1, "occurredOn", "2023-03-11"));
        report("QD-S02", fair, Map.of("count", 1, "occurredOn", "2023-03-12"));

        withdraw(reporter("QD-S01"), fair, first, "重复填报", 200)
                .header("ETag", equalTo("\"2\""))
                .body("report.status", equalTo("WITHDRAWN"))
                .body("report.statusName", equalTo("已撤回"))
                .body("assignment.counted", equalTo(1))
                .body("assignment.fulfilledOn", nullValue())
                .body("warnings", empty());

        assertThat(TestEvents.await(AssignmentReopened.class, event -> event.subject()
                                .equals(fair))
                        .reason())
                .isEqualTo("重复填报");
        withdraw(reporter("QD-S01"), fair, first, "再撤一次", 409).body("type", endsWith("report-withdrawn"));
        correct(reporter("QD-S01"), fair, first, 2, Map.of("count", 1, "reason", "x"), 409)
                .body("type", endsWith("report-withdrawn"));
        Api.reporter("QD-S01")
                .get("/api/v1/assignments/" + fair + "/progress-reports")
                .then()
                .body("items.status", contains("WITHDRAWN"));
        assignment(fair).body("counted", equalTo(1));
    }

    @Test
    void letsTheLatestReportOfADayStandAlthoughAnEarlierOneIsCorrected() {
        String visits = Published.assignment(planOf("QE", "泽区"), "1", "2023-Q1", "QE-S01");
        String earlier = report("QE-S01", visits, share(500));
        TestClock.set(LocalDate.of(2023, 3, 21));
        String latest = report("QE-S01", visits, share(1000));

        correct(reporter("QE-S01"), visits, earlier, 1, with(share(600), "reason", "漏计"), 200)
                .body("assignment.counted", equalTo(20));
        withdraw(reporter("QE-S01"), visits, latest, "口径有误", 200).body("assignment.counted", equalTo(12));
    }

    @Test
    void countsNoMoreWhatIsBelowTheFloorOnceItIsCorrected() {
        String compounds = Published.assignment(planOf("QL", "林区"), "3", "null", "QL-S01");
        String report = report("QL-S01", compounds, Map.of("count", 1, "itemValue", 96, "occurredOn", "2023-03-11"));

        correct(reporter("QL-S01"), compounds, report, 1, Map.of("count", 1, "itemValue", 94, "reason", "复核评分"), 200)
                .body("assignment.counted", equalTo(0))
                .body("warnings.code", hasItem("BELOW_FLOOR"));
        correct(reporter("QL-S01"), compounds, report, 2, Map.of("count", 1, "itemValue", 95, "reason", "再次复核"), 200)
                .body("assignment.counted", equalTo(1));
    }

    private static Map<String, Object> share(int visited) {
        return Map.of("numerator", visited, "denominator", 5000, "occurredOn", "2023-03-10");
    }

    @Test
    void refusesWhatDoesNotFitAndChangesNothing() {
        String fair = Published.assignment(planOf("QF", "风区"), "2", "2023-Q1", "QF-S01");
        String report = report("QF-S01", fair, Map.of("count", 1, "occurredOn", "2023-03-11"));

        correct(reporter("QF-S01"), fair, report, 1, Map.of("count", 2), 422)
                .body("errors.pointer", contains("/reason"));
        correct(
                        reporter("QF-S01"),
                        fair,
                        report,
                        1,
                        Map.of(
                                "count", 0,
                                "occurredOn", "2023-03-21",
                                "unitCode", "QF-S02",
                                "evidence", List.of(Map.of("kind", "PHOTO")),
                                "reason", "x"),
                        422)
                .body("errors.pointer", contains("/count", "/occurredOn", "/evidence/0", "/unitCode"))
                .body("errors.code", contains("ZERO", "IN_THE_FUTURE", "SAYS_NOTHING", "OF_ANOTHER_UNIT"));
        reporter("QF-S01")
                .contentType("application/json")
                .body(Map.of("count", 2, "reason", "x"))
                .put(path(fair, report))
                .then()
                .statusCode(428);
        correct(reporter("QF-S01"), fair, report, 7, Map.of("count", 2, "reason", "x"), 412);
        withdraw(reporter("QF-S01"), fair, report, "", 422).body("errors.pointer", contains("/reason"));

        Api.reporter("QF-S01")
                .get(path(fair, report))
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("count", equalTo(1));
        assignment(fair).body("counted", equalTo(1));
    }

    @Test
    void isForWhoMayReportInTheUnitsOwnScope() {
        String planId = planOf("QG", "火区");
        String fair = Published.assignment(planId, "2", "2023-Q1", "QG-S01");
        String other = Published.assignment(planId, "2", "2023-Q2", "QG-S01");
        String report = report("QG-S01", fair, Map.of("count", 1, "occurredOn", "2023-03-11"));
        Map<String, Object> body = Map.of("count", 2, "reason", "x");

        correct(reporter("QG-S02"), fair, report, 1, body, 404);
        correct(reporter("QG-S01"), other, report, 1, body, 404);
        correct(reporter("QG-S01"), fair, UUID.randomUUID().toString(), 1, body, 404);
        withdraw(reporter("QG-S02"), fair, report, "x", 404);
        for (String role : List.of(Roles.INSPECTOR, Roles.AUDITOR)) {
            correct(Api.as(role, "QG"), fair, report, 1, body, 403);
            withdraw(Api.as(role, "QG"), fair, report, "x", 403);
        }
        correct(Api.as(Roles.SYSTEM, "QG-S01"), fair, report, 1, body, 200);
        correct(head("QG-S01"), fair, report, 2, Map.of("count", 1, "unitCode", "QG-S01", "reason", "x"), 200);
    }

    @Test
    void endsWithTheAssignment() {
        String planId = planOf("QH", "地区");
        String waived = Published.assignment(planId, "1", "2023-Q1", "QH-S01");
        String cancelled = Published.assignment(planId, "2", "2023-Q1", "QH-S01");
        String ofWaived = report("QH-S01", waived, share(100));
        String ofCancelled = report("QH-S01", cancelled, Map.of("count", 1, "occurredOn", "2023-03-11"));
        end(waived, "waiver");
        end(cancelled, "cancellation");

        for (List<String> each : List.of(List.of(waived, ofWaived), List.of(cancelled, ofCancelled))) {
            String assignment = each.get(0);
            String report = each.get(1);
            Map<String, Object> body = Map.of("count", 1, "reason", "x");
            correct(reporter("QH-S01"), assignment, report, 1, body, 409);
            withdraw(reporter("QH-S01"), assignment, report, "x", 409);
            Api.reporter("QH-S01").get(path(assignment, report)).then().body("version", equalTo(1));
        }
    }

    private static void end(String assignment, String how) {
        Api.admin()
                .contentType("application/json")
                .body(Map.of("reason", "年内撤并"))
                .post("/api/v1/assignments/" + assignment + "/" + how)
                .then()
                .statusCode(200);
    }

    @Test
    void takesOneOfTwoCorrectionsThatHaveSeenTheSameVersion() {
        String fair = Published.assignment(planOf("QI", "雷区"), "2", "2023-Q1", "QI-S01");
        String report = report("QI-S01", fair, Map.of("count", 1, "occurredOn", "2023-03-11"));
        RequestSpecification reporter = reporter("QI-S01");
        RequestSpecification official = Api.admin();

        List<CompletableFuture<Integer>> corrected = Stream.of(reporter, official)
                .map(caller -> SideBySide.supply(() -> caller.header("If-Match", "\"1\"")
                        .contentType("application/json")
                        .body(Map.of("count", 2, "reason", "漏报一场"))
                        .put(path(fair, report))
                        .statusCode()))
                .toList();

        assertThat(corrected.stream().map(CompletableFuture::join).toList()).containsExactlyInAnyOrder(200, 412);
        assignment(fair).body("counted", equalTo(2));
        Api.admin().get(path(fair, report) + "/versions").then().body("items", hasSize(2));
    }

    @Test
    void withdrawsOnceForARepeatedRequest() {
        String fair = Published.assignment(planOf("QJ", "云区"), "2", "2023-Q1", "QJ-S01");
        String report = report("QJ-S01", fair, Map.of("count", 1, "occurredOn", "2023-03-11"));
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            withdraw(reporter("QJ-S01").header("Idempotency-Key", key), fair, report, "重复填报", 200)
                    .body("report.version", equalTo(2));
        }

        Api.admin().get(path(fair, report) + "/versions").then().body("items", hasSize(2));
    }

    @Test
    void keepsTheDayThePlaceAndTheParticipantsOfItsEvidence() {
        String fair = Published.assignment(planOf("QK", "海区"), "2", "2023-Q1", "QK-S01");
        Map<String, Object> sheet =
                Map.of("kind", "SIGN_IN_SHEET", "date", "2023-03-11", "place", "枫桥社区广场", "participants", 86);

        String report =
                report("QK-S01", fair, Map.of("count", 1, "occurredOn", "2023-03-11", "evidence", List.of(sheet)));

        Api.reporter("QK-S01")
                .get(path(fair, report))
                .then()
                .body("evidence[0].date", equalTo("2023-03-11"))
                .body("evidence[0].place", equalTo("枫桥社区广场"))
                .body("evidence[0].participants", equalTo(86))
                .body("reportedBy", not(nullValue()));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> all = new HashMap<>(body);
        all.put(field, value);
        return all;
    }

    private static RequestSpecification reporter(String unit) {
        return Api.reporter(unit);
    }

    private static RequestSpecification head(String unit) {
        return Api.as(Roles.UNIT_HEAD, unit);
    }

    private static String path(String assignment, String report) {
        return "/api/v1/assignments/" + assignment + "/progress-reports/" + report;
    }

    private static ValidatableResponse assignment(String id) {
        return Api.admin().get("/api/v1/assignments/" + id).then();
    }

    private static String report(String unit, String assignment, Map<String, ?> body) {
        return Api.report(unit, assignment, body)
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .extract()
                .path("id");
    }

    private static ValidatableResponse correct(
            RequestSpecification caller, String assignment, String report, int seen, Object body, int status) {
        return caller.header("If-Match", "\"" + seen + "\"")
                .contentType("application/json")
                .body(body)
                .put(path(assignment, report))
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse withdraw(
            RequestSpecification caller, String assignment, String report, String reason, int status) {
        return caller.contentType("application/json")
                .body(Map.of("reason", reason))
                .post(path(assignment, report) + "/withdrawal")
                .then()
                .statusCode(status);
    }
}
