package org.fenlei.task.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Row;
import org.fenlei.task.reading.text.Blank;

/** Turns a sheet's rows into table rows: merged cells as Word has them, figures and dates as a person sees them. */
final class SheetRow {
    private static final int MOST_COLUMNS = 200;
    private static final Pattern PART = Pattern.compile("[^\\r\\n]+");

    private final MergedCells merged;
    private final LineCounter counter;

    SheetRow(MergedCells merged, LineCounter counter) {
        this.merged = merged;
        this.counter = counter;
    }

    org.fenlei.task.reading.document.Row read(Row row) {
        var cells = new ArrayList<Cell>();
        int number = row.getRowNum() - 1;
        merged.goTo(number);
        if (row.stream()
                .anyMatch(cell -> cell != null
                        && cell.getColumnIndex() >= MOST_COLUMNS
                        && !PrintedCell.of(cell).isBlank())) {
            throw Workbooks.tooLarge(MOST_COLUMNS + " columns");
        }
        int width = Math.min(Math.max(row.getCellCount(), merged.width()), MOST_COLUMNS);
        for (int column = 0; column < width; ) {
            MergedCells.Area area = merged.at(column);
            counter.cell();
            boolean below = number > area.top();
            int span = Math.min(area.right() - column + 1, MOST_COLUMNS - column);
            cells.add(new Cell(column, span, below, below ? List.of() : lines(row, column)));
            column += span;
        }
        return new org.fenlei.task.reading.document.Row(cells);
    }

    private List<Line> lines(Row row, int column) {
        String text = row.getOptionalCell(column).map(PrintedCell::of).orElse("");
        String words = Blank.strip(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Line whole = counter.next(words);
        var lines = new ArrayList<Line>();
        Matcher part = PART.matcher(whole.text());
        while (part.find()) {
            String own = Blank.strip(part.group());
            if (!own.isEmpty()) {
                lines.add(new Line(whole.number(), part.start() + part.group().indexOf(own), own));
            }
        }
        return lines;
    }
}
