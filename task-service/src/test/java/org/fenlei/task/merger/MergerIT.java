package org.fenlei.task.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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

@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class MergerIT {

    private static String planOf(String code, String district, String demand, String units) {
        return Published.planOf(code, district, plan -> plan.task(demand, units, "全年"));
    }

    private static ValidatableResponse report(String unit, String assignment, Map<String, Object> figures) {
        return Api.report(unit, assignment, figures).statusCode(201);
    }

    @Test
    void aSuccessorReportsForTheMergedUnitAsWell() {
        String planId = planOf("UBB", "并率区", "每季度全区上门宣讲户数不低于常住总户数的55%。", "各街道");
        String quarter = Published.assignment(planId, "1", "2023-Q1", "UBB-S01");
        String reported = report("UBB-S01", quarter, Map.of("numerator", 3700, "occurredOn", "2023-03-01"))
                .extract()
                .path("report.id");

        Api.merge("UBB-S01", "UBB-S02");

        correct("UBB-S02", quarter, reported, 1, Map.of("numerator", 3750))
                .statusCode(200)
                .body("report.denominator", notNullValue())
                .body("report.answeredBy", equalTo("UBB-S02"));
        report("UBB-S02", quarter, Map.of("numerator", 4000, "denominator", 8000, "occurredOn", "2023-03-20"))
                .body("assignment.counted", equalTo(50))
                .body("assignment.fulfilledOn", nullValue());
    }

    @Test
    void theSuccessorTakesUpWhatWasFulfilledTogetherAndIsOpenAgain() {
        String planId = planOf("UBC", "并市区", "面向全区居民举办分类市集，每季度不少于2场。", "柳荫街道、白鹭镇");
        Api.admin()
                .get("/api/v1/plans/" + planId + "/tasks")
                .then()
                .body("items[0].obligations.fanOut", contains("JOINTLY"));
        String quarter = Published.assignment(planId, "1", "2023-Q1", "UBC-S01");
        String withdrawn = report("UBC-T01", quarter, Map.of("count", 2, "occurredOn", "2023-02-10"))
                .body("assignment.fulfilledOn", notNullValue())
                .extract()
                .path("report.id");

        Api.merge("UBC-S01", "UBC-S02");

        withdraw("UBC-T01", quarter, withdrawn).statusCode(200);
        Api.reporter("UBC-S02")
                .get("/api/v1/assignments/" + quarter)
                .then()
                .statusCode(200)
                .body("unitCodes", contains("UBC-S02", "UBC-T01"))
                .body("fulfilledOn", nullValue());
        report("UBC-S02", quarter, Map.of("count", 2)).body("assignment.status", equalTo("FULFILLED"));
    }

    @Test
    void aRevisionAsksNotOfTheSuccessorWhatTheMergedUnitHadDone() {
        String planId = planOf("UBM", "并办区", "6月底前完成回收网点选址。", "柳荫街道");
        report("UBM-S01", Published.assignment(planId, "1", "null", "UBM-S01"), Map.of("occurredOn", "2023-03-10"))
                .body("assignment.fulfilledOn", notNullValue());

        Api.merge("UBM-S01", "UBM-S02");
        String revised = Published.publish(Published.revise(planId));

        Api.admin()
                .get("/api/v1/assignments?planId=" + revised)
                .then()
                .statusCode(200)
                .body("items.unitCodes", contains(contains("UBM-S01")))
                .body("items.fulfilledOn", contains("2023-03-10"));
    }

    @Test
    void aSuccessorAnswersForWhatAMergedUnitReported() {
        String planId = planOf("UBN", "并改区", "年内举办分类宣讲不少于4场。", "柳荫街道");
        String before = Published.assignment(planId, "1", "null", "UBN-S01");
        String reported = report("UBN-S01", before, Map.of("count", 3, "occurredOn", "2023-03-10"))
                .body("report.countsToward", equalTo(before))
                .body("report.answeredBy", equalTo("UBN-S01"))
                .extract()
                .path("report.id");

        Api.merge("UBN-S01", "UBN-S02");
        String after = Published.assignment(planId, "1", "null", "UBN-S02");

        Api.reporter("UBN-S02")
                .get("/api/v1/assignments/" + after + "/progress-reports")
                .then()
                .body("items.unitCode", contains("UBN-S01"))
                .body("items.assignmentId", contains(before))
                .body("items.countsToward", contains(after))
                .body("items.answeredBy", contains("UBN-S02"));
        correct("UBN-S02", before, reported, 1, Map.of("count", 2)).statusCode(404);
        correct("UBN-S01", before, reported, 1, Map.of("count", 2))
                .statusCode(409)
                .body("type", endsWith("report-handed-over"))
                .body("detail", equalTo("UBN-S02"));
        correct("UBN-S02", after, reported, 1, Map.of("count", 2))
                .statusCode(200)
                .body("report.unitCode", equalTo("UBN-S01"))
                .body("assignment.counted", equalTo(2));
        Api.reporter("UBN-S02")
                .get("/api/v1/assignments/" + after + "/progress-reports/" + reported + "/versions")
                .then()
                .body("items.count", contains(3, 2));
        withdraw("UBN-S01", after, reported).statusCode(404);
        withdraw("UBN-T01", after, reported).statusCode(404);
        withdraw("UBN-S02", after, reported).statusCode(200).body("assignment.counted", equalTo(0));
        Api.reporter("UBN-S01")
                .get("/api/v1/assignments/" + before + "/progress-reports")
                .then()
                .body("items.status", contains("WITHDRAWN"));
    }

    @Test
    void aSuccessorCorrectsWhatAMergedUnitReportedTogetherWithOthers() {
        String planId = planOf("UBO", "并联区", "面向全区居民举办分类市集，每季度不少于2场。", "柳荫街道、白鹭镇");
        String quarter = Published.assignment(planId, "1", "2023-Q1", "UBO-S01");
        String reported = report("UBO-S01", quarter, Map.of("count", 2, "occurredOn", "2023-02-10"))
                .body("assignment.fulfilledOn", notNullValue())
                .extract()
                .path("report.id");

        Api.merge("UBO-S01", "UBO-S02");

        correct("UBO-T01", quarter, reported, 1, Map.of("count", 1)).statusCode(404);
        correct("UBO-S02", quarter, reported, 1, Map.of("count", 1))
                .statusCode(200)
                .body("report.answeredBy", equalTo("UBO-S02"))
                .body("assignment.counted", equalTo(1))
                .body("assignment.fulfilledOn", nullValue());
    }

    @Test
    void whoeverIsResponsibleAtLastAnswersForWhatUnitsReportedOnTheWay() {
        String planId = planOf("UBQ", "并链区", "年内举办分类宣讲不少于9场。", "柳荫街道");
        String before = Published.assignment(planId, "1", "null", "UBQ-S01");
        report("UBQ-S01", before, Map.of("count", 3, "occurredOn", "2023-03-10"));
        report("UBQ-S01", before, Map.of("unitCode", "UBQ-S01-C01", "count", 2, "occurredOn", "2023-03-11"));

        Api.merge("UBQ-S01", "UBQ-S02");
        report("UBQ-S02", Published.assignment(planId, "1", "null", "UBQ-S02"), Map.of("count", 1));
        Api.merge("UBQ-S02", "UBQ-T01");

        String after = Published.assignment(planId, "1", "null", "UBQ-T01");
        List<Map<String, Object>> reports = Api.reporter("UBQ-T01")
                .get("/api/v1/assignments/" + after + "/progress-reports")
                .jsonPath()
                .getList("items");
        assertThat(reports)
                .extracting(each -> each.get("unitCode") + " " + each.get("answeredBy"))
                .containsExactly("UBQ-S01 UBQ-T01", "UBQ-S01-C01 UBQ-S01-C01", "UBQ-S02 UBQ-T01");
        Api.admin()
                .get("/api/v1/task-audit?subjectType=progress-report&subjectId="
                        + reports.get(1).get("id"))
                .then()
                .body("items[0].after.countsToward", equalTo(after));
        for (Map<String, Object> each : reports) {
            correct("UBQ-T01", after, String.valueOf(each.get("id")), 1, Map.of("count", 1))
                    .statusCode(200);
        }
        Api.reporter("UBQ-T01").get("/api/v1/assignments/" + after).then().body("counted", equalTo(3));
    }

    @Test
    void whoeverIsResponsibleAnswersForWhatACommunityReportedThatMovedAway() {
        String planId = planOf("UBR", "并迁区", "年内举办分类宣讲不少于9场。", "柳荫街道");
        String assignment = Published.assignment(planId, "1", "null", "UBR-S01");
        String reported = report(
                        "UBR-S01",
                        assignment,
                        Map.of("unitCode", "UBR-S01-C01", "count", 2, "occurredOn", "2023-03-11"))
                .extract()
                .path("report.id");

        Api.move("UBR-S01-C01", "UBR-S02");

        correct("UBR-S02", assignment, reported, 1, Map.of("count", 1)).statusCode(404);
        correct("UBR-S01", assignment, reported, 1, Map.of("count", 1))
                .statusCode(200)
                .body("report.unitCode", equalTo("UBR-S01-C01"))
                .body("report.answeredBy", equalTo("UBR-S01"))
                .body("assignment.counted", equalTo(1));
        Api.move("UBR-S01-C01", "UBR-S01");
        Api.reporter("UBR-S01")
                .get("/api/v1/assignments/" + assignment + "/progress-reports/" + reported)
                .then()
                .body("answeredBy", equalTo("UBR-S01-C01"));
    }

    private static ValidatableResponse correct(
            String unit, String assignment, String report, int version, Map<String, Object> figures) {
        Map<String, Object> body = new HashMap<>(figures);
        body.put("reason", "更正");
        return Api.reporter(unit)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/assignments/" + assignment + "/progress-reports/" + report)
                .then();
    }

    private static ValidatableResponse withdraw(String unit, String assignment, String report) {
        return Api.reporter(unit)
                .contentType("application/json")
                .body(Map.of("reason", "误报"))
                .post("/api/v1/assignments/" + assignment + "/progress-reports/" + report + "/withdrawal")
                .then();
    }
}
