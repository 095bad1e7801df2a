package org.fenlei.task.reading.report;

import org.fenlei.task.reading.document.Block;
import org.fenlei.task.reading.document.Cell;
import org.fenlei.task.reading.document.Row;

/** How wide the columns of a table want to be: as wide as their usual text is long, within bounds. */
final class ColumnWeights {
    private static final int NARROWEST = 5;
    private static final int WIDEST = 40;
    private static final int WIDEST_GRID = 200;

    private final int[] characters = new int[WIDEST_GRID];
    private final int[] cells = new int[WIDEST_GRID];

    ColumnWeights(Block.Table table) {
        for (Row row : table.rows()) {
            row.cells().stream()
                    .filter(cell -> cell.span() == 1 && !cell.isBlank() && cell.column() < WIDEST_GRID)
                    .forEach(this::add);
        }
    }

    private void add(Cell cell) {
        cells[cell.column()]++;
        characters[cell.column()] +=
                cell.lines().stream().mapToInt(line -> line.text().length()).sum();
    }

    int of(Cell cell) {
        int weight = 0;
        for (int column = cell.column(); column < Math.min(cell.end(), WIDEST_GRID); column++) {
            int usual = cells[column] == 0 ? NARROWEST : characters[column] / cells[column];
            weight += Math.max(NARROWEST, Math.min(WIDEST, usual));
        }
        return Math.max(NARROWEST, weight);
    }
}
