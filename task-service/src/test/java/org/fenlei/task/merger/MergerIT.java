package org.fenlei.task.merger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class MergerIT {

    @BeforeEach
    void standInMarch() {
        TestClock.set(LocalDate.of(2023, 3, 20));
    }

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    private static String planOf(String code, String district, String demand, String units) {
        Districts.require(code, district);
        return Published.plan(
                code,
                PlanFiles.titled(district + "2023年生活垃圾分类重点任务分解表")
                        .task(demand, units, "全年")
                        .docx());
    }

    private static ValidatableResponse report(String unit, String assignment, Map<String, Object> figures) {
        return Api.report(unit, assignment, figures).statusCode(201);
    }

    private static void merge(String unit, String into) {
        Api.admin()
                .contentType("application/json")
                .body(Map.of("into", into, "reason", "并入", "childrenMove", true))
                .post("/api/v1/units/" + unit + "/merger")
                .then()
                .statusCode(200);
    }

    @Test
    void aSuccessorReportsForTheMergedUnitAsWell() {
        String planId = planOf("UBB", "并率区", "每季度全区上门宣讲户数不低于常住总户数的55%。", "各街道");
        String quarter = Published.assignment(planId, "1", "2023-Q1", "UBB-S01");
        report("UBB-S01", quarter, Map.of("numerator", 3750, "occurredOn", "2023-03-01"));

        merge("UBB-S01", "UBB-S02");

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

        merge("UBC-S01", "UBC-S02");

        Api.reporter("UBC-T01")
                .contentType("application/json")
                .body(Map.of("reason", "误报"))
                .post("/api/v1/assignments/" + quarter + "/progress-reports/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
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

        merge("UBM-S01", "UBM-S02");
        String revised = Published.publish(Published.revise(planId));

        Api.admin()
                .get("/api/v1/assignments?planId=" + revised)
                .then()
                .statusCode(200)
                .body("items.unitCodes", contains(contains("UBM-S01")))
                .body("items.fulfilledOn", contains("2023-03-10"));
    }
}
