package org.fenlei.task.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.TaskTable;
import org.junit.jupiter.api.Test;

class WorkbooksTest {
    private static final TaskTable PLAN = TaskTable.titled("青湖区2024年生活垃圾分类任务分解表")
            .row("序号|类别|工作内容|责任单位|完成时限")
            .row("1|设施|改造投放点20处|荷香街道、柳岸街道|2024年6月")
            .row("2|^|每月巡查不少于2次/每季度通报1次|区城管局|全年")
            .row("一、宣传")
            .row("3|宣传|入户宣传覆盖率不低于95%|区妇联/团区委|2024年9月")
            .note("注：本表由区垃分办解释。");

    @Test
    void aSheetMakesTheDraftThatAWordTableMakes() {
        PlanDraft sheet = Reading.of(PLAN.asExcel());
        PlanDraft word = Reading.of(PLAN.asWord());

        assertThat(sheet.title()).isEqualTo(word.title());
        assertThat(sheet.tasks())
                .extracting(TaskDraft::number, TaskDraft::category, TaskDraft::text, TaskDraft::leadUnits)
                .isEqualTo(word.tasks().stream()
                        .map(task -> tuple(task.number(), task.category(), task.text(), task.leadUnits()))
                        .toList());
        assertThat(sheet.obligations())
                .extracting(ObligationDraft::kind, ObligationDraft::minimum, ObligationDraft::dueDate)
                .isEqualTo(word.obligations().stream()
                        .map(duty -> tuple(duty.kind(), duty.minimum(), duty.dueDate()))
                        .toList());
        assertThat(sheet.unrecognised()).isEmpty();
    }

    @Test
    void aNonEmptyCellIsALine() {
        PlanDocument document = Documents.read(PLAN.asExcel());

        assertThat(document.lines().stream().map(Line::number).distinct().count())
                .isEqualTo(1 + 5 + 5 + 4 + 1 + 5 + 1);
    }

    @Test
    void aMonthCellMeansTheMonthsLastDayAndADayCellThatDay() throws IOException {
        byte[] file = workbook(sheet -> {
            deadline(sheet, 1, LocalDate.of(2024, 6, 1), "yyyy\"年\"m\"月\"");
            deadline(sheet, 2, LocalDate.of(2024, 9, 15), "yyyy-mm-dd");
        });

        assertThat(Reading.of(file).obligations())
                .extracting(ObligationDraft::dueDate)
                .containsExactly(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 9, 15));
    }

    @Test
    void aShareIsReadWithItsSign() throws IOException {
        byte[] file = workbook(sheet -> {
            XSSFRow row = deadline(sheet, 1, LocalDate.of(2024, 6, 1), "yyyy/m");
            row.createCell(5).setCellValue(0.955);
            row.getCell(5).setCellStyle(style(sheet, "0.0%"));
        });

        assertThat(Documents.read(file).lines()).extracting(Line::text).contains("95.5%", "2024年6月");
    }

    @Test
    void aTimeIsNoDate() throws IOException {
        byte[] file = workbook(sheet -> {
            XSSFRow row = deadline(sheet, 1, LocalDate.of(2024, 6, 1), "yyyy/m");
            row.createCell(5).setCellValue(0.354166666666667);
            row.getCell(5).setCellStyle(style(sheet, "h:mm"));
        });

        assertThat(Documents.read(file).lines()).extracting(Line::text).contains("08:30");
    }

    @Test
    void formatsThatChineseExcelKnowsByNumberAreDates() throws IOException {
        byte[] file = workbook(sheet -> {
            for (short format : new short[] {57, 31}) {
                XSSFRow row = deadline(sheet, sheet.getPhysicalNumberOfRows(), LocalDate.of(2024, 6, 12), "yyyy/m");
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(format);
                row.getCell(4).setCellStyle(style);
            }
        });

        assertThat(Documents.read(file).lines()).extracting(Line::text).contains("2024年6月", "2024年6月12日");
    }

    @Test
    void cellsAndNumbersWithoutEndAreRefused() throws IOException {
        String sheet = "<worksheet><sheetData><row r=\"1\">%s</row></sheetData></worksheet>";
        for (String cell : List.of(
                "<c r=\"ZZZZZZ1\"><v>1</v></c>",
                "<c r=\"A1\"><v>1E999999999</v></c>",
                "<c r=\"A1\"><v>1e-999999999</v></c>",
                "<c r=\"1\"><v>1</v></c>")) {
            assertRefused(
                    replaced(PLAN.asExcel(), "xl/worksheets/sheet1.xml", sheet.formatted(cell)),
                    ReadingRefusal.PLAN_FILE_DAMAGED);
        }
    }

    @Test
    void aTextThatIsNotThereIsNone() throws IOException {
        String sheet =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row></sheetData></worksheet>";

        assertRefused(replaced(PLAN.asExcel(), "xl/worksheets/sheet1.xml", sheet), ReadingRefusal.PLAN_EMPTY);
    }

    @Test
    void moreRowsThanAllowedAreRefusedRatherThanDropped() {
        var limits = new Limits(1 << 20, 100, 1 << 24, 1 << 24, 150, 1 << 22, 100_000, 1_000, 1_000, 3, 10);

        assertThatThrownBy(() -> Documents.read(PLAN.asExcel(), limits))
                .isInstanceOfSatisfying(PlanReadingRefused.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(ReadingRefusal.PLAN_FILE_TOO_LARGE));
    }

    @Test
    void hiddenSheetsAreNotRead() throws IOException {
        byte[] file = workbook(sheet -> {
            deadline(sheet, 1, LocalDate.of(2024, 6, 1), "yyyy/m");
            XSSFSheet hidden = sheet.getWorkbook().createSheet("草稿");
            hidden.createRow(0).createCell(0).setCellValue("旧稿");
            sheet.getWorkbook().setSheetHidden(1, true);
        });

        assertThat(Documents.read(file).lines()).extracting(Line::text).doesNotContain("旧稿");
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        byte[] file = replaced(PLAN.asExcel(), "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row");

        assertRefused(file, ReadingRefusal.PLAN_FILE_DAMAGED);
    }

    @Test
    void entitiesAreRefusedInEveryPart() throws IOException {
        for (String part :
                List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml")) {
            byte[] file = replaced(PLAN.asExcel(), part, "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");

            assertRefused(file, ReadingRefusal.PLAN_XML_FORBIDDEN);
        }
    }

    @Test
    void aSheetWithoutAHeaderIsRefused() throws IOException {
        assertRefused(
                workbook(sheet -> List.of(1, 2, 3, 4)
                        .forEach(at -> sheet.getRow(0).getCell(at).setCellValue("甲" + at))),
                ReadingRefusal.PLAN_TABLE_WITHOUT_HEADER);
    }

    private static void assertRefused(byte[] file, ReadingRefusal code) {
        assertThatThrownBy(() -> Reading.of(file))
                .isInstanceOfSatisfying(PlanReadingRefused.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static byte[] workbook(Consumer<XSSFSheet> filled) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("青湖区2024年任务清单");
            XSSFRow header = sheet.createRow(0);
            for (String heading : List.of("序号", "类别", "工作内容", "责任单位", "完成时限", "2024年目标值")) {
                header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(heading);
            }
            filled.accept(sheet);
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static XSSFRow deadline(XSSFSheet sheet, int number, LocalDate date, String format) {
        XSSFRow row = sheet.createRow(number);
        row.createCell(0).setCellValue(number);
        row.createCell(2).setCellValue("完成投放点改造");
        row.createCell(3).setCellValue("区城管局");
        row.createCell(4).setCellValue(date);
        row.getCell(4).setCellStyle(style(sheet, format));
        return row;
    }

    private static CellStyle style(XSSFSheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] replaced(byte[] file, String part, String content) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
                out.closeEntry();
            }
        }
        return changed.toByteArray();
    }
}
