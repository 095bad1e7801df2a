package org.fenlei.task.reading.document;

import java.util.List;
import java.util.Optional;

/** A table row; cells left to right. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public List<Line> lines() {
        return cells.stream().flatMap(cell -> cell.lines().stream()).toList();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** The cell that covers a column of the grid. */
    public Optional<Cell> at(int column) {
        return cells.stream().filter(cell -> cell.covers(column)).findFirst();
    }

    /** Columns of the grid that the row reaches. */
    public int width() {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    }
}
