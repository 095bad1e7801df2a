package org.fenlei.task.reading.document;

import java.util.List;

/**
 * A table cell.
 *
 * @param column first column of the grid that it covers, from 0
 * @param span how many columns it covers, at least 1
 * @param merged whether it continues the cell above it (vertically merged), and so has no text of its own
 * @param counted whether Word numbers it by itself: it then has a number, but no text
 * @param lines its paragraphs
 */
public record Cell(int column, int span, boolean merged, boolean counted, List<Line> lines) {

    public Cell {
        lines = List.copyOf(lines);
    }

    public Cell(int column, int span, boolean merged, List<Line> lines) {
        this(column, span, merged, false, lines);
    }

    /** The same cell at another place of the grid. */
    public Cell at(int otherColumn, int otherSpan) {
        return new Cell(otherColumn, otherSpan, merged, counted, lines);
    }

    public boolean isBlank() {
        return lines.isEmpty();
    }

    public boolean covers(int gridColumn) {
        return gridColumn >= column && gridColumn < end();
    }

    public int end() {
        return column + span;
    }
}
