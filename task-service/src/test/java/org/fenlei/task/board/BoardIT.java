package org.fenlei.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class BoardIT {

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    @Test
    void addsUpUnitsTasksAndTheWhole() {
        TestClock.set(LocalDate.of(2023, 7, 2));
        String planId = Published.planOf("BA", "东县", plan -> plan.task("每月至少举办1次分类讲堂。", "各街道", "全年")
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年"));
        report(Published.assignment(planId, "1", "2023-01", "BA-S01"), "BA-S01", 1, "2023-01-10");

        JsonPath board = Api.admin()
                .get("/api/v1/plans/" + planId + "/board")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2023-07-02"))
                .extract()
                .jsonPath();

        assertThat(board.<String>getList("units.unitCode")).containsExactly("BA-S01", "BA-S02");
        assertThat(board.getString("units[0].unitName")).isEqualTo("柳荫街道");
        assertThat(board.getInt("units[0].fulfilled")).isEqualTo(1);
        assertThat(board.getInt("units[0].overdue")).isEqualTo(7);
        assertThat(board.getInt("units[0].open")).isEqualTo(2);
        assertThat(board.getInt("units[0].upcoming")).isEqualTo(6);
        assertThat(board.getInt("units[0].required")).isEqualTo(20);
        assertThat(board.getInt("units[0].counted")).isEqualTo(1);
        assertThat(board.getFloat("units[0].pace")).isBetween(1f, 99f);
        assertThat(board.<String>getList("tasks.taskNumber")).containsExactly("1", "2");
        assertThat(board.getInt("tasks[1].assignments")).isEqualTo(4);
        assertThat(board.getInt("totals.assignments")).isEqualTo(28);
        Api.reporter("BA-S02")
                .get("/api/v1/plans/" + planId + "/board")
                .then()
                .body("units.unitCode", equalTo(List.of("BA-S02")))
                .body("totals.assignments", equalTo(16))
                .body("totals.fulfilled", equalTo(0));
    }

    @Test
    void cutsTheSameFiguresByLevelCategoryAndMonthAndTellsTheTrend() {
        TestClock.set(LocalDate.of(2023, 7, 2));
        String planId = Published.planOf("BC", "南县", plan -> plan.task("每月至少举办1次分类讲堂。", "各街道", "全年")
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道、区城管局", "全年"));
        report(Published.assignment(planId, "1", "2023-01", "BC-S01"), "BC-S01", 1, "2023-01-10");
        report(Published.assignment(planId, "2", "2023-Q1", "BC-S01"), "BC-S01", 2, "2023-02-03");

        JsonPath board = board(planId, Map.of());

        assertThat(board.<String>getList("levels.level")).containsExactly("DISTRICT", "TOWN");
        assertThat(board.getString("levels[1].levelName")).isEqualTo("镇（街道）级");
        assertThat(board.getInt("levels[0].assignments")).isEqualTo(4);
        assertThat(board.getInt("levels[1].assignments")).isEqualTo(28);
        assertThat(board.<String>getList("categories.category")).containsExactly("工作推动");
        assertThat(board.getInt("categories[0].assignments")).isEqualTo(28);
        assertThat(board.<String>getList("periods.period")).hasSize(12).startsWith("2023-01");
        assertThat(board.getInt("periods[2].assignments")).isEqualTo(3);
        assertThat(board.getInt("periods[2].fulfilled")).isEqualTo(1);
        assertThat(board.getList("periods.assignments", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(board.getInt("totals.assignments"));
        assertThat(board.<String>getList("trend.asOf"))
                .containsExactly(
                        "2023-01-31",
                        "2023-02-28",
                        "2023-03-31",
                        "2023-04-30",
                        "2023-05-31",
                        "2023-06-30",
                        "2023-07-02");
        assertThat(board.<Integer>getList("trend.due")).containsExactly(2, 4, 7, 9, 11, 14, 14);
        assertThat(board.<Integer>getList("trend.fulfilled")).containsExactly(1, 1, 2, 2, 2, 2, 2);
        assertThat(board.<Integer>getList("trend.missing")).containsExactly(1, 3, 5, 7, 9, 12, 12);
        assertThat(board.getFloat("trend[0].share")).isEqualTo(50f);
    }

    @Test
    void narrowsToAUnitOrACategory() {
        TestClock.set(LocalDate.of(2023, 7, 2));
        String planId = Published.planOf("BD", "北县", plan -> plan.task("每月至少举办1次分类讲堂。", "各街道", "全年")
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年"));

        assertThat(board(planId, Map.of("unit", "BD-S01")).getInt("totals.assignments"))
                .isEqualTo(16);
        assertThat(board(planId, Map.of("unit", "BD-S01")).<String>getList("units.unitCode"))
                .containsExactly("BD-S01");
        assertThat(board(planId, Map.of("unit", "BD")).getInt("totals.assignments"))
                .isEqualTo(28);
        assertThat(board(planId, Map.of("unit", "BD-T01")).getInt("totals.assignments"))
                .isZero();
        assertThat(board(planId, Map.of("category", "工作推动")).getInt("totals.assignments"))
                .isEqualTo(28);
        assertThat(board(planId, Map.of("category", "没有")).getList("tasks")).isEmpty();
        Api.reporter("BD-S02")
                .queryParam("unit", "BD-S01")
                .get("/api/v1/plans/" + planId + "/board")
                .then()
                .statusCode(404);
    }

    /** Met or not, whatever its bound; and half a year asks for nothing of what is judged at its end. */
    @Test
    void countsALimitAsOneWhetherItIsAFloorOrACeiling() {
        TestClock.set(LocalDate.of(2023, 7, 2));
        String planId = Published.planOf("BG", "限县", plan -> plan.task("满溢率不超过3%。", "各街道", "全年"));
        String first = Published.assignment(planId, "1", "null", "BG-S01");

        JsonPath before = board(planId, Map.of());
        Api.report("BG-S01", first, Map.of("numerator", 2, "denominator", 100)).statusCode(201);
        JsonPath after = board(planId, Map.of());

        assertThat(before.getInt("totals.required")).isEqualTo(2);
        assertThat(before.getInt("totals.counted")).isZero();
        assertThat(before.<Object>get("totals.pace")).isNull();
        assertThat(after.getInt("totals.required")).isEqualTo(2);
        assertThat(after.getInt("totals.counted")).isEqualTo(1);
        TestClock.set(LocalDate.of(2024, 1, 2));
        assertThat(board(planId, Map.of()).getFloat("totals.pace")).isEqualTo(50f);
    }

    private static void report(String assignment, String unit, int count, String day) {
        Api.report(unit, assignment, Map.of("count", count, "occurredOn", day)).statusCode(201);
    }

    private static JsonPath board(String planId, Map<String, String> query) {
        return Api.admin()
                .queryParams(query)
                .get("/api/v1/plans/" + planId + "/board")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void hasNoPaceBeforeTheYearBegins() {
        TestClock.set(LocalDate.of(2022, 12, 20));
        String planId = Published.planOf("BB", "西县", plan -> plan.task("每月至少举办1次分类讲堂。", "各街道", "全年"));

        Api.admin()
                .get("/api/v1/plans/" + planId + "/board")
                .then()
                .body("totals.pace", nullValue())
                .body("totals.upcoming", equalTo(24));
    }

    @Test
    void looksMissingWhereThereIsNoPlan() {
        Api.admin().get("/api/v1/plans/" + UUID.randomUUID() + "/board").then().statusCode(404);
        Api.admin().get("/api/v1/plans/nonsense/board").then().statusCode(404);
    }
}
