package org.fenlei.task.reading.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** Excel files: each sheet that a person sees is a table. A non-empty cell is a line; its line breaks part paragraphs. */
final class Workbooks {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private Workbooks() {}

    static PlanDocument read(OfficePackage file, Limits limits) throws IOException, XMLStreamException {
        var sheets = new WorkbookParts(file);
        var counter = new LineCounter(limits);
        var blocks = new ArrayList<Block>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.repacked()), WITH_FORMATS)) {
            for (Sheet sheet : workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .toList()) {
                List<Row> rows = rows(sheet, sheets.mergedCells(sheet.getId()), counter, limits);
                if (!rows.isEmpty()) {
                    blocks.add(new Block.Table(rows));
                }
            }
        } catch (PlanReadingRefused refused) {
            throw refused;
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
        return new PlanDocument(blocks);
    }

    private static List<Row> rows(Sheet sheet, MergedCells merged, LineCounter counter, Limits limits)
            throws IOException {
        var rows = new ArrayList<Row>();
        try (Stream<org.dhatim.fastexcel.reader.Row> all = sheet.openStream()) {
            var reader = new SheetRow(merged, counter);
            all.map(reader::read).filter(row -> !row.isBlank()).forEach(row -> {
                if (rows.size() >= limits.rows()) {
                    throw tooLarge(limits.rows() + " rows");
                }
                rows.add(row);
            });
        }
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        return rows.stream().map(row -> filledUpTo(width, row, counter)).toList();
    }

    static PlanReadingRefused tooLarge(String most) {
        return new PlanReadingRefused(ReadingRefusal.PLAN_FILE_TOO_LARGE, "at most " + most);
    }

    /** Cells that a sheet leaves out at a row's end are empty ones; elsewhere a missing cell would shift the others. */
    private static Row filledUpTo(int width, Row row, LineCounter counter) {
        var cells = new ArrayList<>(row.cells());
        for (int column = row.width(); column < width; column++) {
            counter.cell();
            cells.add(new Cell(column, 1, false, List.of()));
        }
        return new Row(cells);
    }
}
