package org.fenlei.task.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rows of a table that was printed as text, put together again from its cells and the empty lines between them. */
final class TextTable {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 200;
    private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|附注)[:：]?.*|[0-9０-９]{1,2}[.．、].*");

    /** Cells printed without an empty line between them, and the empty lines that follow. */
    private static final class Group {
        private final List<List<Line>> cells = new ArrayList<>();
        private int emptyLinesAfter;

        private int size() {
            return cells.size();
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();

    void cell(Line line) {
        current().cells.add(new ArrayList<>(List.of(line)));
    }

    /** A row that stands in one line. */
    void row(List<List<Line>> cells) {
        var group = new Group();
        group.cells.addAll(cells);
        group.emptyLinesAfter = 1;
        groups.add(group);
    }

    void blankLine(boolean tabbed) {
        if (tabbed && !groups.isEmpty()) {
            current().cells.add(new ArrayList<>());
        } else if (!groups.isEmpty()) {
            groups.get(groups.size() - 1).emptyLinesAfter++;
        }
    }

    boolean endsInCell() {
        return !groups.isEmpty() && groups.get(groups.size() - 1).emptyLinesAfter == 0;
    }

    void runOn(Line line) {
        List<List<Line>> cells = current().cells;
        cells.get(cells.size() - 1).add(line);
    }

    private Group current() {
        if (!endsInCell()) {
            groups.add(new Group());
        }
        return groups.get(groups.size() - 1);
    }

    /** The table and, after it, the notes that were printed right below its last row; nothing if there was no row. */
    List<Block> blocks() {
        int columns = usualSize();
        var rows = new ArrayList<Row>();
        for (int at = 0; at < groups.size(); ) {
            int taken = withLostCells(at, columns);
            rows.addAll(rows(cells(at, taken), columns));
            at += taken;
        }
        var blocks = new ArrayList<Block>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
        }
        notes.forEach(note -> blocks.add(new Block.Paragraph(note)));
        return blocks;
    }

    private int usualSize() {
        Map<Integer, Integer> sizes = new TreeMap<>();
        groups.stream()
                .filter(group -> group.size() >= FEWEST_COLUMNS && group.size() <= MOST_COLUMNS)
                .forEach(group -> sizes.merge(group.size(), 1, Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(FEWEST_COLUMNS);
    }

    /** An empty cell whose tab an editor stripped looks like the end of a row: how many groups make one row. */
    private int withLostCells(int from, int columns) {
        int width = groups.get(from).size();
        for (int at = from + 1; at < groups.size() && width < columns; at++) {
            width += groups.get(at - 1).emptyLinesAfter + groups.get(at).size();
            if (width == columns) {
                return at - from + 1;
            }
        }
        return 1;
    }

    private List<List<Line>> cells(int from, int count) {
        var cells = new ArrayList<List<Line>>();
        for (int at = from; at < from + count; at++) {
            for (int lost = 0; at > from && lost < groups.get(at - 1).emptyLinesAfter; lost++) {
                cells.add(List.of());
            }
            cells.addAll(groups.get(at).cells);
        }
        return cells;
    }

    /** One row, or several whose separating empty lines were lost. */
    private List<Row> rows(List<List<Line>> cells, int columns) {
        int width = cells.size() > columns && cells.size() % columns == 0 ? columns : cells.size();
        var rows = new ArrayList<Row>();
        for (int from = 0; from < cells.size(); from += width) {
            var row = new ArrayList<Cell>();
            for (int column = 0; column < width; column++) {
                boolean last = from + column == cells.size() - 1;
                List<Line> lines = cells.get(from + column);
                row.add(new Cell(column, 1, false, last ? withoutNotes(lines) : lines));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private List<Line> withoutNotes(List<Line> lines) {
        for (int at = 1; at < lines.size(); at++) {
            if (NOTE.matcher(lines.get(at).text()).matches()) {
                notes.addAll(lines.subList(at, lines.size()));
                return lines.subList(0, at);
            }
        }
        return lines;
    }
}
