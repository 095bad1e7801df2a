package org.fenlei.task.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.text.Blank;

/**
 * Plain text. A Word table that was printed as text has one tab-indented line for each cell, with an empty line after
 * each row; a cell's text may run on in a line without a tab. A table pasted as text has a line for each row, with tabs
 * between its cells.
 */
final class TextDocuments {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    private final List<Block> blocks = new ArrayList<>();
    private final LineCounter counter;
    private TextTable table = new TextTable();

    private TextDocuments(Limits limits) {
        this.counter = new LineCounter(limits);
    }

    static PlanDocument read(String text, Limits limits) {
        var reading = new TextDocuments(limits);
        Matcher end = LINE_END.matcher(text);
        int from = 0;
        while (end.find()) {
            reading.take(text.substring(from, end.start()));
            from = end.end();
        }
        reading.take(text.substring(from));
        reading.endTable();
        return new PlanDocument(reading.blocks);
    }

    private void take(String raw) {
        if (raw.startsWith("\t")) {
            counter.cell();
        }
        if (Blank.is(raw)) {
            table.blankLine(raw.startsWith("\t"));
        } else if (isPastedRow(raw)) {
            table.row(pastedCells(raw));
        } else if (raw.startsWith("\t")) {
            table.cell(counter.next(Blank.strip(raw)));
        } else if (table.endsInCell()) {
            table.runOn(counter.next(Blank.strip(raw)));
        } else {
            endTable();
            blocks.add(new Block.Paragraph(counter.next(Blank.strip(raw))));
        }
    }

    /** At least two tabs between texts: the cells of one row. */
    private static boolean isPastedRow(String raw) {
        String stripped = Blank.strip(raw);
        int first = stripped.indexOf('\t');
        return first > 0 && first != stripped.lastIndexOf('\t');
    }

    private List<List<Line>> pastedCells(String raw) {
        Line line = counter.next(Blank.strip(raw));
        int printed = raw.indexOf(line.text());
        var cells = new ArrayList<List<Line>>();
        int from = 0;
        for (String cell : raw.split("\t", -1)) {
            counter.cell();
            int start = from + cell.indexOf(Blank.strip(cell)) - printed;
            cells.add(Blank.is(cell) ? List.of() : List.of(new Line(line.number(), start, Blank.strip(cell))));
            from += cell.length() + 1;
        }
        return cells;
    }

    private void endTable() {
        blocks.addAll(table.blocks());
        table = new TextTable();
    }
}
