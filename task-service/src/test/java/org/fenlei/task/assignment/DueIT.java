package org.fenlei.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class DueIT {

    private static String planId = "";

    /** Thursday; 30 April is a Sunday, and the holidays end on 3 May. */
    @BeforeEach
    void standBeforeTheHolidays() {
        TestClock.set(LocalDate.of(2023, 4, 27));
        if (!planId.isEmpty()) {
            return;
        }
        Districts.require("UD", "期区");
        planId = Published.plan(
                "UD",
                PlanFiles.ofDistrict("期区")
                        .task("每月至少举办1次分类讲堂。", "各街道", "全年")
                        .task("面向全区居民举办分类市集，每季度不少于9场。", "各街道", "全年")
                        .task("编制区级收运方案。", "区城管局", "2023年4月27日前")
                        .docx());
        report("1", "2023-01");
        report("1", "2023-02");
    }

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    private static void report(String task, String period) {
        Api.report(
                        "UD-S01",
                        Published.assignment(planId, task, period, "UD-S01"),
                        Map.of("count", 1, "occurredOn", period + "-15"))
                .statusCode(201);
    }

    private static JsonPath due(RequestSpecification caller, Map<String, ?> query) {
        return caller.queryParams(query)
                .get("/api/v1/assignments/due")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Integer> counts(JsonPath due) {
        assertThat(due.<String>getList("groups.urgency"))
                .containsExactly("OVERDUE", "DUE_TODAY", "DUE_SOON", "AT_RISK", "UPCOMING");
        return due.getList("groups.count");
    }

    @Test
    void tellsAUnitWhatIsDueMostUrgentFirst() {
        JsonPath due = due(Api.reporter("UD-S01"), Map.of("days", 1));

        assertThat(counts(due)).containsExactly(2, 0, 1, 1, 10);
        assertThat(due.getString("soonUntil")).isEqualTo("2023-05-03");
        assertThat(due.<String>getList("items.urgency"))
                .startsWith("OVERDUE", "OVERDUE", "DUE_SOON", "AT_RISK", "UPCOMING");
        assertThat(due.<String>getList("items.assignment.effectiveDueDate"))
                .startsWith("2023-03-31", "2023-03-31", "2023-04-30", "2023-06-30", "2023-05-31");
        assertThat(due.<Integer>getList("items.workingDaysLeft")).startsWith(-19, -19, 1);
        assertThat(due.getString("items[2].urgencyName")).isEqualTo("即将到期");
        assertThat(due.getString("items[2].assignment.taskNumber")).isEqualTo("1");
        assertThat(due.getString("items[2].assignment.unitNames[0]")).isEqualTo("柳荫街道");
        assertThat(due.getInt("items[2].assignment.required")).isEqualTo(1);
    }

    @Test
    void knowsWhatFallsDueToday() {
        JsonPath due = due(Api.reporter("UD-CGJ"), Map.of());

        assertThat(counts(due)).containsExactly(0, 1, 0, 0, 0);
        assertThat(due.getInt("items[0].workingDaysLeft")).isZero();
        assertThat(due.getInt("days")).isEqualTo(7);
    }

    @Test
    void narrowsTheWholeDistrictToAUnitAndAnUrgency() {
        JsonPath due = due(Api.admin(), Map.of("unit", "UD-S02", "planId", planId, "urgency", "OVERDUE", "days", 1));

        assertThat(counts(due)).containsExactly(4, 0, 1, 1, 10);
        assertThat(due.<String>getList("items.urgency")).hasSize(4).containsOnly("OVERDUE");
        assertThat(counts(due(Api.admin(), Map.of("planId", planId, "days", 1))))
                .containsExactly(5, 1, 2, 1, 18);
    }

    @Test
    void goesOnPageByPageWithoutLosingOrRepeating() {
        List<Object> whole =
                due(Api.admin(), Map.of("planId", planId, "limit", 200)).getList("items.assignment.id");
        List<Object> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = due(Api.admin(), Map.of("planId", planId, "limit", 3, "cursor", cursor));
            paged.addAll(page.getList("items.assignment.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(paged).isEqualTo(whole).hasSize(27);
    }

    @Test
    void forgetsWhatIsLongOverdue() {
        TestClock.set(LocalDate.of(2024, 6, 1));

        assertThat(counts(due(Api.reporter("UD-S02"), Map.of("planId", planId))))
                .containsExactly(10, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"days, -1", "days, 61", "days, many", "urgency, SOMEHOW", "planId, x", "limit, 0", "cursor, x"})
    void refusesParametersByName(String name, String value) {
        Api.admin()
                .queryParam(name, value)
                .get("/api/v1/assignments/due")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(name));
    }

    @Test
    void showsNobodyAForeignUnit() {
        Api.reporter("UD-S01")
                .queryParam("unit", "UD-S02")
                .get("/api/v1/assignments/due")
                .then()
                .statusCode(404);
    }
}
