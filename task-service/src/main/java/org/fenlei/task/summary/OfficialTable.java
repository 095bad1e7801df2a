package org.fenlei.task.summary;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fenlei.task.summary.domain.Line;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table in a Word file whose head comes again on every page, and whose rows are never torn. */
final class OfficialTable {

    private static final int WIDTH = 8845;

    private OfficialTable() {}

    static void add(OfficialWord word, List<SummaryWord.Column> columns, List<Line> lines) {
        XWPFTable table = word.document().createTable(lines.size() + 1, columns.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        grid(table, columns);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            fill(head.getCell(i), columns.get(i), columns.get(i).head(), true);
        }
        for (int row = 0; row < lines.size(); row++) {
            XWPFTableRow cells = table.getRow(row + 1);
            cells.setCantSplitRow(true);
            for (int i = 0; i < columns.size(); i++) {
                fill(cells.getCell(i), columns.get(i), columns.get(i).text().apply(lines.get(row)), false);
            }
        }
    }

    private static void grid(XWPFTable table, List<SummaryWord.Column> columns) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        columns.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(width(column))));
    }

    private static void fill(XWPFTableCell cell, SummaryWord.Column column, String text, boolean head) {
        cell.setWidth(String.valueOf(width(column)));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(column.words() && !head ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        OfficialWord.cell(paragraph, text, head);
    }

    private static int width(SummaryWord.Column column) {
        return WIDTH * column.percent() / 100;
    }
}
