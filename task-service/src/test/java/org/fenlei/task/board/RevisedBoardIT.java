package org.fenlei.task.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A revision in July drops a monthly ledger: its half year is still owed, and stands wherever the plan is shown. */
@QuarkusTest
@WithInfrastructure
class RevisedBoardIT {

    private static final String TITLE = "改区2023年生活垃圾分类重点任务分解表";

    private static String planId = "";

    @BeforeEach
    void standInJuly() {
        TestClock.set(LocalDate.of(2023, 7, 1));
        if (!planId.isEmpty()) {
            return;
        }
        Districts.require("UCA", "改区");
        Published.plan(
                "UCA",
                PlanFiles.titled(TITLE)
                        .task("面向居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                        .task("台账管理", "每月报送可回收物台账1次。", "区商务局", "全年")
                        .docx());
        planId = Published.plan(
                "UCA",
                PlanFiles.titled(TITLE + "（调整）")
                        .task("面向居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                        .task("汇编校园优秀案例集。", "区教育局", "2023年11月")
                        .docx());
    }

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    @Test
    void addsUpToTheSameHoweverTheBoardIsCut() {
        JsonPath board = get("board", Map.of());

        assertThat(board.getInt("totals.assignments")).isEqualTo(2 * 4 + 1 + 6);
        for (String cut : List.of("tasks", "categories", "periods", "units", "levels")) {
            assertThat(sum(board, cut + ".assignments")).as(cut).isEqualTo(15);
            assertThat(sum(board, cut + ".overdue")).as(cut).isEqualTo(board.getInt("totals.overdue"));
        }
        assertThat(board.<String>getList("tasks.taskNumber")).containsExactly("1", "2", "2");
        assertThat(board.<Boolean>getList("tasks.former")).containsExactly(false, false, true);
        assertThat(board.getInt("tasks[2].overdue")).isEqualTo(6);
        assertThat(board.<String>getList("categories.category")).containsExactly("工作推动", "台账管理");
        assertThat(Api.reporter("UCA-SWJ")
                        .get("/api/v1/plans/" + planId + "/board")
                        .jsonPath()
                        .getList("tasks.former"))
                .containsExactly(true);
    }

    @Test
    void tellsTheFormerTaskFromThePlansOfTheSameNumber() {
        JsonPath board = get("board", Map.of());

        assertThat(Published.assignments(planId, "taskNumber", "2")).hasSize(7);
        assertThat(Published.assignments(planId, "taskId", board.getString("tasks[1].taskId")))
                .hasSize(1);
        assertThat(Published.assignments(planId, "taskId", board.getString("tasks[2].taskId")))
                .hasSize(6)
                .allSatisfy(each -> assertThat(each).containsEntry("status", "OVERDUE"));
    }

    @Test
    void narrowsToTheCategoryOfAFormerTask() {
        JsonPath ledger = get("board", Map.of("category", "台账管理"));

        assertThat(ledger.getInt("totals.assignments")).isEqualTo(6);
        assertThat(sum(ledger, "units.assignments")).isEqualTo(6);
        assertThat(ledger.<Boolean>getList("tasks.former")).containsExactly(true);
        assertThat(get("heat-map", Map.of("category", "台账管理")).getInt("total.overdue"))
                .isEqualTo(6);
        assertThat(duties("?category=台账管理").stream().skip(3)).hasSize(1);
    }

    @Test
    void hasARowInTheHeatMap() {
        JsonPath tasks = get("heat-map", Map.of("rows", "TASK"));
        JsonPath categories = get("heat-map", Map.of("rows", "CATEGORY"));

        assertThat(tasks.<String>getList("items.name")).containsExactly("1", "2", "2");
        assertThat(tasks.<Boolean>getList("items.former")).containsExactly(false, false, true);
        assertThat(tasks.<Integer>getList("items[2].cells.overdue"))
                .containsExactly(1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0);
        assertThat(sum(tasks, "items.total.due")).isEqualTo(tasks.getInt("total.due"));
        assertThat(categories.<String>getList("items.key")).containsExactly("工作推动", "台账管理");
        assertThat(sum(categories, "items.total.due")).isEqualTo(categories.getInt("total.due"));
    }

    @Test
    void hasARowInTheSheets() {
        List<List<String>> duties = duties("");

        assertThat(duties).hasSize(3 + 3);
        assertThat(duties.get(5))
                .containsExactly("原计划2", "每月报送可回收物台账1次。", "每月至少1次（报送可回收物台账）", "区商务局", "全年", "0/6次（0%）", "已逾期6");
        assertThat(rows("board.xlsx", "按任务"))
                .anySatisfy(row -> assertThat(row).startsWith("3", "原计划2．每月报送可回收物台账1次。", "6"))
                .last()
                .satisfies(row -> assertThat(row).contains("合计", "15"));
    }

    private static JsonPath get(String view, Map<String, String> query) {
        return Api.admin()
                .queryParams(query)
                .get("/api/v1/plans/" + planId + "/" + view)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int sum(JsonPath view, String path) {
        return view.getList(path, Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<List<String>> duties(String query) {
        return rows("duties.xlsx" + query, "任务进度表");
    }

    private static List<List<String>> rows(String file, String sheet) {
        byte[] bytes = Api.admin()
                .accept("*/*")
                .get("/api/v1/plans/" + planId + "/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.getSheet(sheet).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                rows.add(cells);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
