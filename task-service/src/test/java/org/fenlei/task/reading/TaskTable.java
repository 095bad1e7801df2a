package org.fenlei.task.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A plan with one task table, to be had as a Word file, as the text that such a file prints, and as an Excel file. In a cell {@code /}
 * starts a new paragraph, {@code ^} merges it with the cell above, {@code #} has Word count it.
 */
public final class TaskTable {
    private final List<String> before = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    public static TaskTable titled(String... lines) {
        var table = new TaskTable();
        table.before.addAll(List.of(lines));
        return table;
    }

    /** A row; cells between {@code |}. */
    public TaskTable row(String cells) {
        rows.add(List.of(cells.split("\\|", -1)).stream().map(String::strip).toList());
        return this;
    }

    public TaskTable note(String line) {
        after.add(line);
        return this;
    }

    /** One tab-indented line for each cell, an empty line after each row. */
    public byte[] asText() {
        var text = new StringBuilder();
        before.forEach(line -> text.append(line).append('\n'));
        for (List<String> row : rows) {
            row.forEach(cell -> text.append('\t')
                    .append(cell.equals("^") ? "" : cell.replace("/", "\n"))
                    .append('\n'));
            text.append('\n');
        }
        after.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A real table, its first row repeated at the top of every page, with merged cells. */
    public byte[] asWord() {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            before.forEach(line -> document.createParagraph().createRun().setText(line));
            int width = rows.stream().mapToInt(List::size).max().orElse(1);
            XWPFTable table = document.createTable(rows.size(), width);
            table.getRow(0).setRepeatHeader(true);
            for (int at = 0; at < rows.size(); at++) {
                fill(table.getRow(at), rows.get(at), at + 1 < rows.size() ? rows.get(at + 1) : List.of());
            }
            after.forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A sheet with the title over the table's whole width, and merged cells. */
    public byte[] asExcel() {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("任务");
            int width = rows.stream().mapToInt(List::size).max().orElse(1);
            before.forEach(line -> wide(sheet, line, width));
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at).size() == 1) {
                    wide(sheet, rows.get(at).get(0), width);
                } else {
                    fill(sheet, rows.get(at));
                }
            }
            after.forEach(line -> wide(sheet, line, width));
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void wide(XSSFSheet sheet, String text, int width) {
        int row = sheet.getPhysicalNumberOfRows();
        sheet.createRow(row).createCell(0).setCellValue(text);
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, width - 1));
        }
    }

    private static void fill(XSSFSheet sheet, List<String> cells) {
        int row = sheet.getPhysicalNumberOfRows();
        XSSFRow filled = sheet.createRow(row);
        for (int at = 0; at < cells.size(); at++) {
            String text = cells.get(at);
            if (text.equals("^")) {
                mergeWithAbove(sheet, row, at);
            } else if (text.matches("\\d{1,6}")) {
                filled.createCell(at).setCellValue(Integer.parseInt(text));
            } else {
                filled.createCell(at).setCellValue(text.replace("/", "\n"));
            }
        }
    }

    private static void mergeWithAbove(XSSFSheet sheet, int row, int column) {
        int top = row - 1;
        for (int at = 0; at < sheet.getNumMergedRegions(); at++) {
            CellRangeAddress region = sheet.getMergedRegion(at);
            if (region.isInRange(row - 1, column)) {
                top = region.getFirstRow();
                sheet.removeMergedRegion(at--);
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(top, row, column, column));
    }

    private static void fill(XWPFTableRow row, List<String> cells, List<String> below) {
        if (cells.size() == 1) {
            span(row, cells.get(0));
            return;
        }
        for (int at = 0; at < cells.size(); at++) {
            XWPFTableCell cell = row.getCell(at);
            boolean continues = cells.get(at).equals("^");
            if (continues) {
                properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
            } else if (at < below.size() && below.get(at).equals("^")) {
                properties(cell).addNewVMerge().setVal(STMerge.RESTART);
            }
            if (cells.get(at).equals("#")) {
                cell.getParagraphs().get(0).setNumID(BigInteger.ONE);
            }
            write(cell, continues || cells.get(at).equals("#") ? "" : cells.get(at));
        }
    }

    private static void span(XWPFTableRow row, String text) {
        int width = row.getTableCells().size();
        for (int at = width - 1; at > 0; at--) {
            row.removeCell(at);
        }
        properties(row.getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(width));
        write(row.getCell(0), text);
    }

    private static void write(XWPFTableCell cell, String text) {
        String[] paragraphs = text.split("/", -1);
        cell.setText(paragraphs[0]);
        for (int at = 1; at < paragraphs.length; at++) {
            cell.addParagraph().createRun().setText(paragraphs[at]);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
