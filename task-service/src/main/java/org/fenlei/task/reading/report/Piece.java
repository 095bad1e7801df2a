package org.fenlei.task.reading.report;

import java.util.List;

/**
 * A paragraph, or a row of a table.
 *
 * @param line number of its first line
 * @param row whether it is a row of a table
 * @param cells left to right; a paragraph outside tables is one cell
 */
public record Piece(int line, boolean row, List<MarkedCell> cells) {

    public Piece {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param weight how wide its columns are compared with others of the table
     * @param paragraphs its paragraphs, cut into marked and plain words
     */
    public record MarkedCell(int weight, List<List<Mark>> paragraphs) {
        public MarkedCell {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
