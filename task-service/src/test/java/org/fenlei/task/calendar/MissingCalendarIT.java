package org.fenlei.task.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** A year without a work calendar is no year without holidays: it is an alarm, and its dates are provisional. */
@QuarkusTest
@WithInfrastructure
class MissingCalendarIT {

    private static String draft(String district, String name, int year) {
        Districts.require(district, name);
        byte[] file = PlanFiles.titled(name + year + "年生活垃圾分类重点任务分解表")
                .task("每季度至少举办1次分类讲堂。", "各街道", "全年")
                .docx();
        return Api.importPlan("plan.docx", file, Map.of("districtUnit", district))
                .statusCode(201)
                .body("openQuestions", equalTo(0))
                .extract()
                .path("planId");
    }

    private static ValidatableResponse publish(String planId) {
        return Api.admin()
                .post("/api/v1/plans/" + planId + "/publication")
                .then()
                .statusCode(200);
    }

    private static List<Object> provisional(String planId) {
        return Published.assignments(planId, "taskNumber", "1").stream()
                .map(each -> each.get("provisional"))
                .distinct()
                .toList();
    }

    private static double missingYears() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("fenlei_calendar_missing_years"))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marksWhatFallsDueInAYearWithoutACalendarUntilThereIsOne() {
        String planId = draft("MY", "历区", 2032);

        publish(planId)
                .body("provisional", equalTo(true))
                .body("warnings.code", equalTo(List.of("CALENDAR_MISSING")))
                .body("warnings[0].message", containsString("2032"));
        assertThat(provisional(planId)).containsExactly(true);
        await().atMost(Duration.ofSeconds(40)).until(() -> missingYears() >= 1);

        double before = missingYears();
        Api.admin()
                .contentType("application/json")
                .body(Map.of("offWeekdays", List.of("2032-01-01"), "workingWeekends", List.of(), "source", "国办发明电"))
                .put("/api/v1/calendars/2032")
                .then()
                .statusCode(200);
        assertThat(provisional(planId)).containsExactly(false);
        await().atMost(Duration.ofSeconds(40)).until(() -> missingYears() < before);
    }

    @Test
    void marksNothingInAYearThatIsPublished() {
        String planId = draft("MZ", "象区", 2026);

        publish(planId).body("provisional", equalTo(false)).body("warnings", empty());
        assertThat(provisional(planId)).containsExactly(false);
    }
}
