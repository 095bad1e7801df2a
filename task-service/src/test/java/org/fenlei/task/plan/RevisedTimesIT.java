package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Revisions that meet dates which were moved, and rhythms that they change themselves. */
@QuarkusTest
@WithInfrastructure
class RevisedTimesIT {

    private static final String MARKET = "面向居民举办分类市集";
    private static final String STATION = "完成转运站除臭改造";

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    @Test
    void keepsAnExtensionOfADemandOfOnceWhoseOwnDayIsOver() {
        TestClock.set(LocalDate.of(2023, 3, 20));
        Districts.require("UAA", "甲亥区");
        String first = Published.plan("UAA", file("甲亥区", "2023年3月"));
        String station = Published.assignment(first, "2", "null", "UAA-FLB");
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("dueDate", "2023-10-31", "reason", "设备到货推迟"))
                .post("/api/v1/assignments/" + station + "/rescheduling")
                .then()
                .statusCode(200);

        TestClock.set(LocalDate.of(2023, 7, 1));
        String second = Published.revise(first);
        publish(second).body("cancelled", equalTo(0)).body("assignments", equalTo(0));
        String third = Published.revise(second);
        publish(third).body("cancelled", equalTo(0)).body("assignments", equalTo(0));

        assignment(station)
                .body("planId", equalTo(third))
                .body("dueDate", equalTo("2023-10-31"))
                .body("status", equalTo("OPEN"));
    }

    @Test
    void takesOverADayThatIsCorrectedToOneBeforeTheRevision() {
        TestClock.set(LocalDate.of(2023, 7, 1));
        Districts.require("UAB", "乙亥区");
        String first = Published.plan("UAB", file("乙亥区", "2023年9月"));
        String station = Published.assignment(first, "2", "null", "UAB-FLB");

        String second = Published.revise(first);
        change(second, 1, Map.of("title", STATION, "kind", "MILESTONE", "fanOut", "EACH", "dueDate", "2023-05-31"));
        publish(second).body("cancelled", equalTo(0)).body("changed", equalTo(1));

        assignment(station)
                .body("planId", equalTo(second))
                .body("dueDate", equalTo("2023-05-31"))
                .body("status", equalTo("OVERDUE"));
    }

    @Test
    void changesARhythmInTheMiddleOfAWindowAndBack() {
        TestClock.set(LocalDate.of(2023, 8, 10));
        Districts.require("UAC", "丙亥区");
        String first = Published.plan("UAC", file("丙亥区", "2023年9月"));
        String july = Published.assignment(first, "1", "2023-07", "UAC-S01");
        String august = Published.assignment(first, "1", "2023-08", "UAC-S01");
        remark("UAC-S01", assignment(july).extract().path("obligationId"));

        String second = Published.revise(first);
        change(second, 0, market(3, "QUARTER"));
        publish(second).body("cancelled", equalTo(2 * 5)).body("assignments", equalTo(2 * 2));

        assertThat(periods(second, "UAC-S01"))
                .containsExactlyInAnyOrder(
                        "2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-Q3",
                        "2023-Q4");
        assignment(july).body("required", equalTo(1)).body("status", equalTo("OVERDUE"));
        remarkOf("UAC-S01").body("warnings", empty());
        String asked = assignment(Published.assignment(second, "1", "2023-Q4", "UAC-S01"))
                .body("inPlaceOf", nullValue())
                .extract()
                .path("obligationId");
        assignment(july).body("inPlaceOf", equalTo(asked));
        assertThat(Published.assignments(second, "obligationId", asked))
                .filteredOn(each -> List.of("UAC-S01").equals(each.get("unitCodes")))
                .hasSize(9);
        assignment(august).body("planId", equalTo(first)).body("status", equalTo("CANCELLED"));
        Api.admin()
                .get("/api/v1/task-audit?subjectType=assignment&subjectId=" + august)
                .then()
                .body("items.findAll { it.after.how == 'CANCELLED' }.unitCode", hasItem("UAC-S01"));
        String quarter = Published.assignment(second, "1", "2023-Q3", "UAC-S01");
        report("UAC-S01", quarter, 3).body("assignment.status", equalTo("FULFILLED"));

        String third = Published.revise(second);
        change(third, 0, market(1, "MONTH"));
        publish(third);

        assertThat(periods(third, "UAC-S01")).contains("2023-07", "2023-08", "2023-12", "2023-Q3");
        assertThat(periods(third, "UAC-S01")).doesNotContain("2023-Q4");
        assignment(july).body("planId", equalTo(third)).body("status", equalTo("OVERDUE"));
        assignment(quarter).body("required", equalTo(3)).body("status", equalTo("FULFILLED"));
        remarkOf("UAC-S01").body("warnings", empty());
    }

    private static void remark(String unit, String obligation) {
        Api.reporter(unit)
                .contentType("application/json")
                .body(Map.of("remarks", List.of(Map.of("obligationId", obligation, "text", "场地检修。"))))
                .put("/api/v1/quarterly-summaries/" + unit + "/2023-Q2")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse remarkOf(String unit) {
        return Api.reporter(unit)
                .get("/api/v1/quarterly-summaries/" + unit + "/2023-Q2")
                .then()
                .statusCode(200)
                .body("figures.demands.find { it.taskNumber == '1' }.remark", equalTo("场地检修。"));
    }

    private static byte[] file(String district, String station) {
        return PlanFiles.ofDistrict(district)
                .task(MARKET + "，每月不少于1场。", "各街道", "全年")
                .task(STATION + "。", "区垃分办", station)
                .docx();
    }

    private static Map<String, Object> market(int minimum, String period) {
        return Map.of(
                "title",
                MARKET,
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

    private static List<String> periods(String plan, String unit) {
        return Published.assignments(plan, "taskNumber", "1").stream()
                .filter(each -> List.of(unit).equals(each.get("unitCodes")))
                .map(each -> String.valueOf(each.get("period")))
                .toList();
    }

    private static void change(String draft, int place, Map<String, Object> demand) {
        String task = Api.admin().get("/api/v1/plans/" + draft + "/tasks").path("items[" + place + "].id");
        JsonPath content = Api.admin().get("/api/v1/tasks/" + task).jsonPath();
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(demand)
                .put("/api/v1/obligations/" + content.getString("obligations[0].id"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse publish(String draft) {
        return Api.admin()
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/plans/" + draft + "/publication")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse assignment(String id) {
        return Api.admin().get("/api/v1/assignments/" + id).then().statusCode(200);
    }

    private static ValidatableResponse report(String unit, String assignment, int count) {
        return Api.report(unit, assignment, Map.of("count", count)).statusCode(201);
    }
}
