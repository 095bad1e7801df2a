package org.fenlei.task.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenlei.task.reading.document.Cell;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.document.Row;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.text.Compact;

/** A body row seen through its header: cells by what they hold. */
record RowCells(Row row, Header header) {

    /**
     * The row on the header's grid: Word draws rows of one table on different grids, and a row that prints one cell
     * fewer than its header left out the merged category.
     */
    static RowCells of(Row row, Header header) {
        List<Header.Column> columns = header.columns();
        if (row.cells().size() == columns.size()) {
            return new RowCells(onto(row, columns), header);
        }
        List<Header.Column> others = columns.stream()
                .filter(column -> column.role() != Role.CATEGORY)
                .toList();
        boolean oneFewer = row.cells().size() == columns.size() - 1
                && others.size() == row.cells().size();
        boolean plain = row.cells().stream().allMatch(cell -> cell.span() == 1);
        return new RowCells(oneFewer && plain ? onto(row, others) : row, header);
    }

    private static Row onto(Row row, List<Header.Column> columns) {
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < columns.size(); at++) {
            Header.Column column = columns.get(at);
            cells.add(row.cells().get(at).at(column.at(), column.end() - column.at()));
        }
        return new Row(cells);
    }

    /** The lines that stand in the columns of a role. */
    List<Line> lines(Role role) {
        return header.of(role).stream()
                .flatMap(column -> lines(column).stream())
                .toList();
    }

    private List<Line> lines(Header.Column column) {
        return row.cells().stream()
                .filter(cell -> cell.column() >= column.at() && cell.column() < column.end())
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }

    /** What stands below each quarter, after the quarter's name: 一季度, 完成5处. */
    private List<Line> quarters() {
        return header.of(Role.QUARTER).stream()
                .filter(column -> !lines(column).isEmpty())
                .flatMap(column -> Stream.concat(column.lines().stream(), lines(column).stream()))
                .toList();
    }

    /** Whether the cell continues the one above it. */
    boolean isMerged(Role role) {
        return header.of(role).stream()
                .anyMatch(column -> row.at(column.at()).filter(Cell::merged).isPresent());
    }

    /** The only cell with text, if there is just one. */
    Optional<Cell> alone() {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
    }

    boolean inContent(Cell cell) {
        return header.of(Role.CONTENT).stream().anyMatch(column -> cell.covers(column.at()));
    }

    boolean isNumbered() {
        return !lines(Role.NUMBER).isEmpty() || isCounted();
    }

    /** Whether the number's cell holds no text, and yet a number: that of the cell above, or one that Word counts. */
    boolean isCounted() {
        return header.of(Role.NUMBER).stream()
                .flatMap(column -> row.at(column.at()).stream())
                .anyMatch(cell -> cell.isBlank() && (cell.merged() || cell.counted()));
    }

    /** Whether nobody is named and no date given: a row that only goes on with the text of the one before. */
    boolean isBare() {
        return lines(Role.LEAD).isEmpty()
                && lines(Role.DEADLINE).isEmpty()
                && lines(Role.SUPPORTING).isEmpty()
                && !isMerged(Role.LEAD);
    }

    /** The text, with a goal's figures after it; a category's or remark's too where that says how much. */
    List<Line> content() {
        var content = new ArrayList<Line>();
        if (counts(Role.CATEGORY)) {
            content.addAll(lines(Role.CATEGORY));
        }
        content.addAll(lines(Role.CONTENT));
        content.addAll(lines(Role.GOAL));
        content.addAll(quarters());
        if (!content.isEmpty() && counts(Role.REMARK)) {
            content.addAll(lines(Role.REMARK));
        }
        return content;
    }

    private boolean counts(Role role) {
        return Grammar.counts(Compact.of(Passage.of(lines(role)).raw()));
    }
}
