package org.fenlei.task.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenlei.task.reading.document.Cell;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.document.Row;
import org.fenlei.task.reading.text.Compact;

/**
 * The columns of a task table.
 *
 * @param columns left to right; each begins at a column of the grid
 */
record Header(List<Column> columns) {
    private static final Pattern SPECIFIC = Pattern.compile(".*(?:内容|措施|要求|举措|具体|目标).*");

    /** Points beside a unit and a deadline are those of a task; without them they are of a scoring table. */
    private static final Set<Role> ASSIGNED = Set.of(Role.LEAD, Role.DEADLINE);

    Header {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param at first column of the grid
     * @param end column of the grid after it
     * @param lines the heading as written
     */
    record Column(int at, int end, Role role, String heading, List<Line> lines) {
        private Column as(Role other) {
            return new Column(at, end, other, heading, lines);
        }
    }

    /** The header that a row is; empty if it is none. */
    static Optional<Header> of(Row row) {
        var columns = new ArrayList<Column>();
        for (Cell cell : row.cells()) {
            String heading = heading(cell);
            columns.add(
                    new Column(cell.column(), cell.end(), Role.of(heading).orElse(Role.OTHER), heading, cell.lines()));
        }
        long filled =
                columns.stream().filter(column -> !column.heading().isEmpty()).count();
        long known =
                columns.stream().filter(column -> column.role() != Role.OTHER).count();
        return known * 3 >= filled * 2 && isTaskTable(columns) ? Optional.of(settled(columns)) : Optional.empty();
    }

    private static boolean isTaskTable(List<Column> columns) {
        Set<Role> roles = roles(columns);
        boolean says = roles.contains(Role.CONTENT) || roles.contains(Role.CATEGORY) || roles.contains(Role.GOAL);
        boolean asks = roles.contains(Role.LEAD) || roles.contains(Role.DEADLINE) || roles.contains(Role.SUPPORTING);
        return says && asks && (!roles.contains(Role.SCORE) || roles.containsAll(ASSIGNED));
    }

    /** Whether a row heads a scoring table, whose points are no demands. */
    static boolean isScoring(Row row) {
        Set<Role> roles = row.cells().stream()
                .map(Header::heading)
                .flatMap(heading -> Role.of(heading).stream())
                .collect(Collectors.toSet());
        return roles.contains(Role.SCORE) && !roles.containsAll(ASSIGNED);
    }

    private static Set<Role> roles(List<Column> columns) {
        var roles = EnumSet.noneOf(Role.class);
        columns.forEach(column -> roles.add(column.role()));
        return roles;
    }

    /** The most specific column holds the text; a vaguer one to its left is the category. */
    private static Header settled(List<Column> columns) {
        List<Column> contents =
                columns.stream().filter(column -> column.role() == Role.CONTENT).toList();
        if (contents.isEmpty()) {
            Role instead = roles(columns).contains(Role.CATEGORY) ? Role.CATEGORY : Role.GOAL;
            Column last = columns.stream()
                    .filter(column -> column.role() == instead)
                    .reduce((one, other) -> other)
                    .orElseThrow();
            return new Header(columns.stream()
                    .map(column -> column.equals(last) ? column.as(Role.CONTENT) : column)
                    .toList());
        }
        Column main = contents.stream()
                .filter(column -> SPECIFIC.matcher(column.heading()).matches())
                .findFirst()
                .orElse(contents.get(contents.size() - 1));
        return new Header(columns.stream()
                .map(column -> column.role() != Role.CONTENT || column.equals(main)
                        ? column
                        : column.as(column.at() < main.at() ? Role.CATEGORY : Role.GOAL))
                .toList());
    }

    /** This header with the columns that a second header row divides: 责任单位 over 牵头 and 配合. */
    Optional<Header> dividedBy(Row row) {
        var divided = new ArrayList<Column>(columns);
        boolean any = false;
        for (Cell cell : row.cells()) {
            String heading = heading(cell);
            Optional<Role> role = Role.of(heading);
            if (heading.isEmpty()) {
                continue;
            }
            if (role.isEmpty()) {
                return Optional.empty();
            }
            any = true;
            divided.removeIf(column -> column.at() <= cell.column() && column.end() >= cell.end());
            divided.add(new Column(cell.column(), cell.end(), role.get(), heading, cell.lines()));
        }
        divided.sort(Comparator.comparingInt(Column::at));
        return any ? Optional.of(new Header(divided)) : Optional.empty();
    }

    /** Whether a row repeats these headings at the top of a page. */
    boolean isRepeatedBy(Row row) {
        List<String> filled = row.cells().stream()
                .map(Header::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
        List<String> headings = columns.stream().map(Column::heading).toList();
        return !filled.isEmpty()
                && (headings.containsAll(filled) || Header.of(row).isPresent());
    }

    int width() {
        return columns.stream().mapToInt(Column::end).max().orElse(0);
    }

    List<Column> of(Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    private static String heading(Cell cell) {
        return Compact.of(Passage.of(cell.lines()).raw()).text().replaceAll("[（。].*$", "");
    }
}
