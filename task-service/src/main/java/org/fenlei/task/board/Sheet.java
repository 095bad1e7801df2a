package org.fenlei.task.board;

import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table on a sheet as offices print them: a title, the day, a head that stays and is repeated on every page, lines
 * around the cells, A4 across.
 */
final class Sheet {

    /**
     * A column.
     *
     * @param width in characters
     * @param centred whether its cells are; otherwise they begin at the left
     */
    record Column(String name, double width, boolean centred) {}

    private static final int HEAD = 2;
    private static final int LONGEST = 32_000;
    private static final String FONT = "宋体";

    private final Worksheet sheet;
    private final List<Column> columns;
    private int row = HEAD;

    Sheet(Workbook workbook, String name, String title, String remark, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.columns = List.copyOf(columns);
        lay();
        across(0, title, 34);
        sheet.style(0, 0)
                .bold()
                .fontName("黑体")
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        across(1, remark, 20);
        sheet.style(1, 0)
                .fontName(FONT)
                .fontSize(10)
                .horizontalAlignment("right")
                .set();
        IntStream.range(0, columns.size()).forEach(this::head);
    }

    private void lay() {
        IntStream.range(0, columns.size())
                .forEach(column -> sheet.width(column, columns.get(column).width()));
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, HEAD);
        sheet.freezePane(0, HEAD + 1);
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
    }

    private void across(int at, String text, double height) {
        sheet.value(at, 0, clean(text));
        sheet.range(at, 0, at, columns.size() - 1).merge();
        sheet.rowHeight(at, height);
        sheet.style(at, 0).verticalAlignment("center").set();
    }

    private void head(int column) {
        sheet.value(HEAD, column, columns.get(column).name());
        sheet.style(HEAD, column)
                .bold()
                .fontName(FONT)
                .fontSize(11)
                .fillColor("D9E2F3")
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.rowHeight(HEAD, 32);
    }

    /** Adds a row: texts stay texts, whatever sign they begin with; numbers are numbers; null leaves a cell empty. */
    void add(List<?> cells) {
        row++;
        for (int column = 0; column < columns.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, clean(cell.toString()));
            }
            sheet.style(row, column)
                    .fontName(FONT)
                    .fontSize(10)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment(columns.get(column).centred() ? "center" : "left")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }

    /** A workbook knows no control signs, and no cell holds more. */
    private static String clean(String text) {
        String kept = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]|[\\uFFFE\\uFFFF]", "");
        return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST) + "…";
    }
}
