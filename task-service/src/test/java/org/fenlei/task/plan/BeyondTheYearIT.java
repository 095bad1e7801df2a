package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** What comes round in a winter does not end with its plan's year. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class BeyondTheYearIT {

    private static JsonPath winter(String district, String name) {
        Districts.require(district, name);
        return Published.draft(
                district,
                PlanFiles.ofDistrict(name).task("11月至次年2月期间每月通报1次。", "区垃分办", "").docx());
    }

    private static List<Object> periods(String planId) {
        return Published.assignments(planId, "taskNumber", "1").stream()
                .map(each -> each.get("period"))
                .toList();
    }

    private static int say(String planId, Map<String, Object> days) {
        Map<String, Object> whole = new HashMap<>(
                Map.of("title", "通报", "kind", "RECURRING", "fanOut", "EACH", "period", "MONTH", "minimum", 1));
        whole.putAll(days);
        String obligation =
                Api.admin().get("/api/v1/plans/" + planId + "/tasks").path("items[0].obligations[0].id");
        return Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(whole)
                .put("/api/v1/obligations/" + obligation)
                .statusCode();
    }

    @Test
    void aDateThatWasKeptIsOpenedAndARevisionKeepsIt() {
        JsonPath draft = winter("WGA", "冬长区");
        assertThat(draft.getList("questions.code")).contains("DATE_OUTSIDE_YEAR");
        String planId = Published.publish(draft.getString("planId"));

        assertThat(periods(planId)).containsExactly("2023-11", "2023-12", "2024-01", "2024-02");
        Api.admin().get("/api/v1/plans/" + planId + "/heat-map").then().body("months", hasItem("2024-02"));
        String january = Published.assignment(planId, "1", "2024-01", "WGA-FLB");
        String revision = Published.revise(planId);
        assertThat(say(revision, Map.of("validFrom", "2023-11-01", "dueDate", "2024-01-31")))
                .isEqualTo(200);
        Api.admin()
                .get("/api/v1/plans/" + revision + "/difference")
                .then()
                .body("consequences.carriedOver", equalTo(3))
                .body("consequences.cancelled", equalTo(1))
                .body("consequences.opened", equalTo(0));
        Published.publish(revision);
        assertThat(Published.assignment(revision, "1", "2024-01", "WGA-FLB")).isEqualTo(january);
    }

    @Test
    void aSummaryTellsOfWhatComesRoundByThePlanOfTheYearBefore() {
        String planId = Published.publish(winter("WGG", "冬结区").getString("planId"));
        TestClock.set(LocalDate.of(2024, 4, 2));

        summary("2023-Q4")
                .body("figures.demands.taskNumber", contains("1"))
                .body("figures.demands[0].assignments.size()", equalTo(2));
        summary("2024-Q1")
                .body("figures.planTitle", equalTo("冬结区2023年生活垃圾分类重点任务分解表"))
                .body("figures.demands[0].assignments.size()", equalTo(2))
                .body("figures.totals.overdue", equalTo(2));
        Published.plan(
                "WGG",
                PlanFiles.titled("冬结区2024年生活垃圾分类重点任务分解表")
                        .task("每季度至少检查1次。", "区垃分办", "全年")
                        .docx());

        summary("2024-Q1")
                .body("figures.planTitle", equalTo("冬结区2024年生活垃圾分类重点任务分解表"))
                .body("figures.demands.title", hasSize(2))
                .body("figures.totals.overdue", equalTo(3));
        Api.admin().post("/api/v1/plans/" + planId + "/closure").then().statusCode(200);
        summary("2024-Q1").body("figures.demands.title", hasSize(2));
        summary("2024-Q2").body("figures.demands.title", hasSize(1));
    }

    private static ValidatableResponse summary(String period) {
        return Api.reporter("WGG-FLB")
                .get("/api/v1/quarterly-summaries/WGG-FLB/" + period)
                .then()
                .statusCode(200);
    }

    @Test
    void windowsOfAnEarlierYearAreOpenedFromTheEffectiveDateAndOthersToldOf() {
        String planId = winter("WGB", "冬早区").getString("planId");
        assertThat(say(planId, Map.of("validFrom", "2022-11-01", "dueDate", "2023-02-28")))
                .isEqualTo(200);

        Api.admin()
                .contentType("application/json")
                .body(Map.of("effectiveDate", "2022-12-01"))
                .post("/api/v1/plans/" + planId + "/publication")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("EARLIER_WINDOWS_LEFT_OUT"))
                .body("warnings[0].message", containsString("2022-12-01 之前已结束的往年周期 1 个"));
        assertThat(periods(planId)).containsExactly("2022-12", "2023-01", "2023-02");
    }

    @Test
    void whatReachesTooFarIsRefusedByItsField() {
        Districts.require("WGC", "冬远区");
        JsonPath draft = Published.draft(
                "WGC",
                PlanFiles.ofDistrict("冬远区")
                        .task("11月至2099年2月期间每月通报1次。", "区垃分办", "")
                        .docx());
        String planId = draft.getString("planId");
        String obligation =
                Api.admin().get("/api/v1/plans/" + planId + "/tasks").path("items[0].obligations[0].id");

        Api.admin()
                .post("/api/v1/plans/" + planId + "/publication")
                .then()
                .statusCode(409)
                .body("type", endsWith("dates-too-far"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/obligations/" + obligation + "/dueDate"))
                .body("errors[0].code", equalTo("TOO_FAR_FROM_THE_YEAR"));
        assertThat(say(planId, Map.of("dueDate", "2099-12-31"))).isEqualTo(422);
        assertThat(say(planId, Map.of("dueDate", "2024-12-31"))).isEqualTo(200);
        Published.publish(planId);
        assertThat(periods(planId)).hasSize(24);
    }
}
