package org.fenlei.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
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
class HeatMapIT {

    private static String planId = "";

    @BeforeEach
    void standInApril() {
        TestClock.set(LocalDate.of(2023, 4, 3));
        if (!planId.isEmpty()) {
            return;
        }
        Districts.require("UH", "热区");
        planId = Published.plan(
                "UH",
                PlanFiles.ofDistrict("热区")
                        .task("每月至少举办1次分类讲堂。", "各街道", "全年")
                        .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                        .docx());
        report("2023-01", "2023-01-10");
        report("2023-02", "2023-02-28");
    }

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    private static void report(String period, String day) {
        Api.report("UH-S01", Published.assignment(planId, "1", period, "UH-S01"), Map.of("count", 1, "occurredOn", day))
                .statusCode(201);
    }

    private static JsonPath map(RequestSpecification caller, Map<String, String> query) {
        return caller.queryParams(query)
                .get("/api/v1/plans/" + planId + "/heat-map")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void hasARowForEachUnitAndAColumnForEachMonth() {
        JsonPath map = map(Api.admin(), Map.of());

        assertThat(map.getString("asOf")).isEqualTo("2023-04-03");
        assertThat(map.<String>getList("months")).hasSize(12).startsWith("2023-01", "2023-02");
        assertThat(map.<String>getList("items.key")).containsExactly("UH-S01", "UH-S02");
        assertThat(map.getString("items[0].name")).isEqualTo("柳荫街道");
        assertThat(map.<Integer>getList("items[0].cells.due")).containsExactly(1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2);
        assertThat(map.<Integer>getList("items[0].cells.fulfilled"))
                .containsExactly(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(map.<Integer>getList("items[0].cells.overdue")).containsExactly(0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(map.getInt("items[0].cells[3].open")).isEqualTo(1);
        assertThat(map.getFloat("items[0].cells[0].share")).isEqualTo(100f);
        assertThat(map.<Integer>getList("totals.due")).containsExactly(2, 2, 3, 2, 2, 3, 2, 2, 3, 2, 2, 3);
        assertThat(map.getInt("total.due")).isEqualTo(28);
        assertThat(map.getInt("items[0].total.due")).isEqualTo(16);
    }

    @Test
    void hasARowForEachTaskOrCategory() {
        JsonPath tasks = map(Api.admin(), Map.of("rows", "task"));
        JsonPath categories = map(Api.admin(), Map.of("rows", "CATEGORY"));

        assertThat(tasks.<String>getList("items.name")).containsExactly("1", "2");
        assertThat(tasks.<Integer>getList("items[1].cells.due")).containsExactly(0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1);
        assertThat(tasks.<Object>getList("items[1].cells.share").get(0)).isNull();
        assertThat(categories.<String>getList("items.key")).containsExactly("工作推动");
        assertThat(categories.getInt("total.due")).isEqualTo(28);
    }

    @Test
    void showsAUnitItsOwnPart() {
        JsonPath own = map(Api.reporter("UH-S02"), Map.of());

        assertThat(own.<String>getList("items.key")).containsExactly("UH-S02");
        assertThat(own.getInt("total.due")).isEqualTo(16);
        assertThat(map(Api.admin(), Map.of("unit", "UH-S02")).getInt("total.due"))
                .isEqualTo(16);
        Api.reporter("UH-S02")
                .queryParam("unit", "UH-S01")
                .get("/api/v1/plans/" + planId + "/heat-map")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesRowsOfAnotherSort() {
        Api.admin()
                .queryParam("rows", "WEATHER")
                .get("/api/v1/plans/" + planId + "/heat-map")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("rows"));
    }
}
