package org.fenlei.task.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fenlei.kit.access.Roles;
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
class ExportIT {

    private static final String TITLE = "表区2023年生活垃圾分类重点任务分解表";

    private static String planId = "";

    @BeforeEach
    void standInJuly() {
        TestClock.set(LocalDate.of(2023, 7, 2));
        if (!planId.isEmpty()) {
            return;
        }
        Districts.require("UX", "表区");
        planId = Published.plan(
                "UX",
                PlanFiles.titled(TITLE)
                        .task("每月至少举办1次分类讲堂；每季度上门宣讲户数不低于常住总户数的20%。", "各街道", "全年")
                        .task("=1+1编制区级收运方案。", "区城管局", "2023年5月")
                        .task("适时开展联合督导。", "区城管局", "全年")
                        .docx());
        Api.report(
                        "UX-S01",
                        Published.assignment(planId, "1", "2023-01", "UX-S01"),
                        Map.of("count", 1, "occurredOn", "2023-01-10"))
                .statusCode(201);
    }

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    private static Response download(String role, String unit, String file) {
        Response answer =
                Api.as(role, unit.isEmpty() ? null : unit).accept("*/*").get("/api/v1/plans/" + planId + "/" + file);
        answer.then().statusCode(200).contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return answer;
    }

    private static XSSFWorkbook workbook(Response answer) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void writesOneRowPerTaskAsOfficialsDo() throws IOException {
        Response answer = download(Roles.DISTRICT_ADMIN, "", "duties.xlsx");

        assertThat(URLDecoder.decode(answer.header("Content-Disposition"), StandardCharsets.UTF_8))
                .isEqualTo("attachment; filename=\"duties.xlsx\"; filename*=UTF-8''" + TITLE + "任务进度表.xlsx");
        try (XSSFWorkbook workbook = workbook(answer)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<List<String>> rows = rows(sheet);
            assertThat(rows.get(0).get(0)).isEqualTo(TITLE + "任务进度表");
            assertThat(rows.get(1).get(0)).endsWith("统计日期：2023年7月2日").contains("要求数");
            assertThat(rows.get(2)).containsExactly("序号", "任务", "目标", "责任单位", "期限", "进度", "状态");
            assertThat(rows).hasSize(3 + 3);
            assertThat(rows.get(3))
                    .containsExactly(
                            "1",
                            "每月至少举办1次分类讲堂；每季度上门宣讲户数不低于常住总户数的20%。",
                            "1．每月至少1次（分类讲堂）\n2．每季度不低于20%（上门宣讲户数/常住总户数）",
                            "各街道",
                            "全年",
                            "1．1/24次（4%）\n2．达标0/8（0%）",
                            "1．已逾期11、进行中2、未开始10、已完成1\n2．已逾期4、进行中2、未开始2");
            assertThat(rows.get(4).get(1)).isEqualTo("=1+1编制区级收运方案。");
            assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(rows.get(4).subList(4, 7)).containsExactly("2023年5月", "0/1（0%）", "已逾期");
            assertThat(rows.get(5).subList(5, 7)).containsExactly("—", "频次未定");
        }
    }

    @Test
    void isReadyToPrint() throws IOException {
        for (String file : List.of("duties.xlsx", "board.xlsx")) {
            try (XSSFWorkbook workbook = workbook(download(Roles.AUDITOR, "", file))) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(2);
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) 3);
                assertThat(sheet.getRow(3).getCell(1).getCellStyle().getWrapText())
                        .isTrue();
                assertThat(sheet.getMergedRegions()).hasSize(2);
            }
        }
    }

    @Test
    void showsAUnitItsOwnTasksAndFigures() throws IOException {
        try (XSSFWorkbook workbook = workbook(download(Roles.UNIT_REPORTER, "UX-S02", "duties.xlsx"))) {
            List<List<String>> rows = rows(workbook.getSheetAt(0));
            assertThat(rows).hasSize(3 + 1);
            assertThat(rows.get(3).get(5)).isEqualTo("1．0/12次（0%）\n2．达标0/4（0%）");
        }
        try (XSSFWorkbook workbook = workbook(download(Roles.UNIT_HEAD, "UX-CGJ", "duties.xlsx"))) {
            assertThat(rows(workbook.getSheetAt(0)).stream().skip(3).map(row -> row.get(0)))
                    .containsExactly("2", "3");
        }
        try (XSSFWorkbook workbook = workbook(download(Roles.UNIT_REPORTER, "UX-JYJ", "duties.xlsx"))) {
            assertThat(rows(workbook.getSheetAt(0))).hasSize(3);
        }
    }

    @Test
    void writesTheBoardWithASheetForEachCut() throws IOException {
        try (XSSFWorkbook workbook = workbook(download(Roles.DISTRICT_ADMIN, "", "board.xlsx"))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("按责任单位", "按任务", "按类别", "按层级", "按月份", "按月进展");
            List<List<String>> units = rows(workbook.getSheet("按责任单位"));
            assertThat(units.get(2)).startsWith("序号", "责任单位", "事项数", "已完成", "逾期完成");
            assertThat(units.get(3)).startsWith("1", "区城管局", "1");
            assertThat(units.get(4)).startsWith("2", "柳荫街道", "16", "1", "0");
            for (String sheet : List.of("按任务", "按类别", "按月份")) {
                assertThat(rows(workbook.getSheet(sheet))).as(sheet).last().satisfies(row -> assertThat(row)
                        .contains("合计", "33"));
            }
            assertThat(rows(workbook.getSheet("按月份")).get(3)).contains("2023年1月");
            assertThat(rows(workbook.getSheet("按月进展")).get(3)).startsWith("2023年1月", "2023年1月31日");
            assertThat(rows(workbook.getSheet("按月进展"))).hasSize(3 + 7);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "{plan}/board.xlsx?unit=%00, 422",
        "{plan}/duties.xlsx?category=%00, 422",
        "{plan}/duties.xlsx?unit=NOWHERE, 200",
        "%00/board.xlsx, 404",
        "%00/duties.xlsx, 404",
        "00000000-0000-0000-0000-000000000000/duties.xlsx, 404"
    })
    void refusesBadInputByName(String path, int status) {
        Response answer = Api.admin()
                .accept("*/*")
                .urlEncodingEnabled(false)
                .get("/api/v1/plans/" + path.replace("{plan}", planId));

        assertThat(answer.statusCode()).as(path).isIn(status, status == 404 ? 422 : status);
    }

    @Test
    void answersWithAProblemWhereThereIsNothing() {
        Api.admin()
                .accept("*/*")
                .get("/api/v1/plans/nonsense/duties.xlsx")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        Api.reporter("UX-S01")
                .accept("*/*")
                .queryParam("unit", "UX-S02")
                .get("/api/v1/plans/" + planId + "/board.xlsx")
                .then()
                .statusCode(404);
    }
}
