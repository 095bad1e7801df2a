package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fenlei.contracts.PlanClosed;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.LedgerEvents;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@StandsOn("2024-01-22")
class PlanClosureIT {

    private static PlanFiles plan(String district) {
        return PlanFiles.ofDistrict(district)
                .task("按月上报分类台账。", "区教育局", "全年，每月末")
                .task("每季度至少举办1次分类讲堂。", "各街道", "全年")
                .task("引导商户自觉分类。", "区商务局", "全年");
    }

    private static String publish(String code, String district) {
        Districts.require(code, district);
        return Published.plan(code, plan(district).docx());
    }

    @Test
    void saysWhatThePlanCameToAndStaysToBeRead() {
        String planId = publish("YAA", "归甲区");
        report("YAA-S01", Published.assignment(planId, "2", "2023-Q4", "YAA-S01"))
                .statusCode(201);
        act(Published.assignment(planId, "2", "2023-Q1", "YAA-S02"), "waiver").statusCode(200);

        close(Api.admin(), planId, Map.of("reason", "年度考核已结束"))
                .statusCode(200)
                .body("plan.status", equalTo("CLOSED"))
                .body("plan.statusName", equalTo("已归档"))
                .body("plan.closedAt", notNullValue())
                .body("fulfilled", equalTo(0))
                .body("fulfilledLate", equalTo(1))
                .body("overdue", equalTo(12 + 6))
                .body("open", equalTo(1))
                .body("waived", equalTo(1))
                .body("cancelled", equalTo(0));

        PlanClosed closed =
                TestEvents.await(PlanClosed.class, event -> event.planId().equals(planId));
        assertThat(closed.year()).isEqualTo(2023);
        assertThat(closed.closedOn()).isEqualTo("2024-01-22");
        Api.audit("plan", planId).body("items.after.reason", hasItem("年度考核已结束"));
        RequestSpecification reporter = Api.reporter("YAA-S01");
        reporter.get("/api/v1/plans/" + planId).then().statusCode(200).body("status", equalTo("CLOSED"));
        reporter.get("/api/v1/plans?districtUnit=YAA&status=CLOSED").then().body("items.id", contains(planId));
        reporter.get("/api/v1/plans/" + planId + "/board").then().statusCode(200);
        reporter.get("/api/v1/assignments/due?from=2023-01-01&planId=" + planId)
                .then()
                .statusCode(200)
                .body("items", empty());
        reporter.get("/api/v1/quarterly-summaries/YAA-S01/2023-Q4")
                .then()
                .statusCode(200)
                .body("figures.demands.taskNumber", hasItem("2"));
        assertThat(reporter.accept("text/calendar")
                        .get("/api/v1/units/YAA-S01/deadlines.ics")
                        .asString())
                .as("people keep the past year in their calendars")
                .contains("分类讲堂");
    }

    @Test
    void letsNothingOfItChangeAnyMore() {
        String planId = publish("YAB", "归乙区");
        String lecture = Published.assignment(planId, "2", "2023-Q3", "YAB-S01");
        String reported = report("YAB-S02", Published.assignment(planId, "2", "2023-Q4", "YAB-S02"))
                .statusCode(201)
                .extract()
                .path("id");
        String withdrawal = "/api/v1/assignments/" + Published.assignment(planId, "2", "2023-Q4", "YAB-S02")
                + "/progress-reports/" + reported + "/withdrawal";
        String draft = Published.draft(
                        "YAB", plan("归乙区").task("印发宣传画册。", "区垃分办", "2023年11月").docx())
                .getString("planId");
        close(Api.admin(), planId, Map.of()).statusCode(200);

        refused(report("YAB-S01", lecture), "plan-closed");
        refused(act(lecture, "waiver"), "plan-closed");
        refused(act(lecture, "cancellation"), "plan-closed");
        refused(
                json(Api.admin(), Map.of("dueDate", "2024-02-01", "reason", "x"))
                        .post("/api/v1/assignments/" + lecture + "/rescheduling")
                        .then(),
                "plan-closed");
        refused(
                json(Api.as(Roles.UNIT_HEAD, "YAB-S01"), Map.of("dueDate", "2024-02-01", "reason", "x"))
                        .post("/api/v1/assignments/" + lecture + "/extensions")
                        .then(),
                "plan-closed");
        refused(
                json(Api.reporter("YAB-S02"), Map.of("reason", "重复填报"))
                        .post(withdrawal)
                        .then(),
                "plan-closed");
        refused(Api.admin().post("/api/v1/plans/" + planId + "/revisions").then(), "plan-not-in-force");
        Api.admin()
                .get("/api/v1/plans/" + draft + "/difference")
                .then()
                .statusCode(200)
                .body("consequences", nullValue());
        refused(Api.admin().post("/api/v1/plans/" + draft + "/publication").then(), "plan-year-closed");
        refused(
                Api.importPlan(
                        "again.docx",
                        plan("归乙区").task("印发宣传手册。", "区垃分办", "2023年11月").docx(),
                        Map.of("districtUnit", "YAB")),
                "plan-year-closed");
        refused(close(Api.admin(), planId, Map.of()), "plan-not-in-force");
    }

    @Test
    void countsNothingThatHappensAfterwards() {
        String planId = publish("YAC", "归丙区");
        String november = Published.assignment(planId, "1", "2023-11", "YAC-JYJ");
        String december = Published.assignment(planId, "1", "2023-12", "YAC-JYJ");
        String ledger = UUID.randomUUID().toString();
        TestEvents.publish(LedgerEvents.submitted(ledger, 1, "YAC-JYJ", "2023-11", "2024-01-20"));
        await().atMost(Duration.ofSeconds(20)).until(() -> status(november).equals("FULFILLED_LATE"));
        String open = openPlan();
        close(Api.admin(), planId, Map.of()).statusCode(200);

        TestEvents.publish(LedgerEvents.returned(ledger, "YAC-JYJ", "2023-11", "数据有误", LocalDate.of(2024, 1, 31)));
        TestEvents.publish(LedgerEvents.submitted(UUID.randomUUID().toString(), 1, "YAC-JYJ", "2023-12", "2024-01-20"));
        TestEvents.publish(LedgerEvents.submitted(UUID.randomUUID().toString(), 1, "YAD-JYJ", "2023-12", "2024-01-20"));

        String marker = Published.assignment(open, "1", "2023-12", "YAD-JYJ");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(marker).equals("FULFILLED_LATE"));
        assertThat(status(november)).isEqualTo("FULFILLED_LATE");
        assertThat(status(december)).isEqualTo("OVERDUE");
    }

    @Test
    void isRefusedWithAllThatIsLeftWhileThePlanIsNotOver() {
        TestClock.set(LocalDate.of(2023, 12, 20));
        String planId = publish("YAE", "归戊区");
        String lecture = Published.assignment(planId, "2", "2023-Q4", "YAE-S01");
        json(Api.as(Roles.UNIT_HEAD, "YAE-S01"), Map.of("dueDate", "2024-01-31", "reason", "讲师档期冲突"))
                .post("/api/v1/assignments/" + lecture + "/extensions")
                .then()
                .statusCode(201);

        refused(close(Api.admin(), planId, Map.of()), "plan-not-over")
                .body("errors.code", contains("YEAR_NOT_OVER", "STILL_DUE", "EXTENSIONS_UNDECIDED"))
                .body("errors[1].message", containsString("2023-12-31"));

        TestClock.set(LocalDate.of(2024, 1, 1));
        refused(close(Api.admin(), planId, Map.of()), "plan-not-over")
                .body("errors.code", contains("EXTENSIONS_UNDECIDED"));
        Api.admin().get("/api/v1/plans/" + planId).then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void isTheDistrictAdministratorsAloneAndHeedsTheVersion() {
        String planId = publish("YAF", "归己区");

        close(Api.as(Roles.UNIT_HEAD, "YAF-S01"), planId, Map.of()).statusCode(403);
        close(Api.admin().header("If-Match", "\"1\""), planId, Map.of()).statusCode(412);
        close(Api.admin(), planId, Map.of("reason", "长".repeat(1001)))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        close(Api.admin(), UUID.randomUUID().toString(), Map.of()).statusCode(404);
        Api.admin().post("/api/v1/plans/" + planId + "/closure").then().statusCode(200);
    }

    private static String openPlan() {
        return publish("YAD", "归丁区");
    }

    private static ValidatableResponse close(RequestSpecification caller, String planId, Map<String, ?> body) {
        return json(caller, body).post("/api/v1/plans/" + planId + "/closure").then();
    }

    private static ValidatableResponse report(String unit, String assignment) {
        return json(Api.reporter(unit), Map.of("count", 1))
                .post("/api/v1/assignments/" + assignment + "/progress-reports")
                .then();
    }

    private static ValidatableResponse act(String assignment, String what) {
        return json(Api.admin(), Map.of("reason", "情况属实"))
                .post("/api/v1/assignments/" + assignment + "/" + what)
                .then();
    }

    private static RequestSpecification json(RequestSpecification caller, Map<String, ?> body) {
        return caller.contentType("application/json").body(body);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String problem) {
        return answer.statusCode(409).contentType("application/problem+json").body("type", endsWith(problem));
    }

    private static String status(String assignment) {
        return Api.admin().get("/api/v1/assignments/" + assignment).path("status");
    }
}
