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
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
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
        Districts.require("BA", "东县");
        String planId = Published.plan(
                "BA",
                PlanFiles.titled("东县2023年生活垃圾分类重点任务分解表")
                        .task("每月至少举办1次分类讲堂。", "各街道", "全年")
                        .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                        .docx());
        String january = Published.assignments(planId, "taskNumber", "1").stream()
                .filter(each -> "2023-01".equals(each.get("period")))
                .filter(each -> List.of("BA-S01").equals(each.get("unitCodes")))
                .map(each -> String.valueOf(each.get("id")))
                .findFirst()
                .orElseThrow();
        Api.reporter("BA-S01")
                .contentType("application/json")
                .body(Map.of("count", 1, "occurredOn", "2023-01-10"))
                .post("/api/v1/assignments/" + january + "/progress-reports")
                .then()
                .statusCode(201);

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
    void hasNoPaceBeforeTheYearBegins() {
        TestClock.set(LocalDate.of(2022, 12, 20));
        Districts.require("BB", "西县");
        String planId = Published.plan(
                "BB",
                PlanFiles.titled("西县2023年生活垃圾分类重点任务分解表")
                        .task("每月至少举办1次分类讲堂。", "各街道", "全年")
                        .docx());

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
