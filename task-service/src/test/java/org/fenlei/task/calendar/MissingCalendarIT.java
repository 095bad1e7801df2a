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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A year without a work calendar is no year without holidays: it is an alarm, and its dates are provisional. */
@QuarkusTest
@WithInfrastructure
class MissingCalendarIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

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

    private static Set<String> provisionalDueDates(String planId) {
        return Published.assignments(planId, "taskNumber", "1").stream()
                .filter(each -> Boolean.TRUE.equals(each.get("provisional")))
                .map(each -> String.valueOf(each.get("dueDate")))
                .collect(Collectors.toSet());
    }

    private static void publishCalendar(int year) {
        Api.admin()
                .contentType("application/json")
                .body(Map.of("offWeekdays", List.of(year + "-01-05"), "workingWeekends", List.of(), "source", "国办发明电"))
                .put("/api/v1/calendars/" + year)
                .then()
                .statusCode(200);
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
                .body("warnings.code", equalTo(List.of("CALENDAR_MISSING", "CALENDAR_MISSING")))
                .body("warnings[0].message", containsString("2032"))
                .body("warnings[1].message", containsString("2033"));
        assertThat(provisional(planId)).containsExactly(true);
        TestClock.set(LocalDate.of(2031, 12, 1));
        await().atMost(LONG).until(() -> missingYears() >= 1);

        double before = missingYears();
        publishCalendar(2032);
        await().atMost(LONG).until(() -> missingYears() < before);
        assertThat(provisionalDueDates(planId))
                .as("the rungs after them lie in 2033, which is not published")
                .containsOnly("2032-12-31");
        publishCalendar(2033);
        assertThat(provisional(planId)).containsExactly(false);
    }

    @Test
    void marksOfAYearThatIsPublishedWhatReachesIntoTheNextThatIsNot() {
        String planId = draft("MZ", "象区", 2026);

        publish(planId)
                .body("provisional", equalTo(true))
                .body("warnings.code", equalTo(List.of("CALENDAR_MISSING")))
                .body("warnings[0].message", containsString("2027"));
        assertThat(provisionalDueDates(planId))
                .as("escalations of what is due on 31 December go out in January")
                .containsOnly("2026-12-31");
    }

    @Test
    void marksNothingInAYearThatIsPublishedLikeThoseBesideIt() {
        String planId = draft("MW", "朔区", 2023);

        publish(planId).body("provisional", equalTo(false)).body("warnings", empty());
        assertThat(provisional(planId)).containsExactly(false);
    }
}
