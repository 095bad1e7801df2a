package org.fenlei.task.reading.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenlei.task.reading.document.Cell;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.document.Row;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.text.Compact;
import org.jspecify.annotations.Nullable;

/** Turns body rows into tasks, remembering what merged and empty cells take from the rows above. */
final class RowReader {
    private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|附注)[0-9]{0,2}[：、.].*|注[0-9].*|※.*|\\*.*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final int LONGEST_CATEGORY = 24;

    /** What a body row turned out to be. */
    enum Kind {
        TASK,
        CATEGORY,
        NOTE,
        UNPLACED
    }

    private final List<TaskRow> tasks = new ArrayList<>();
    private final Map<Role, List<Line>> above = new EnumMap<>(Role.class);
    private @Nullable String category;
    private String mergedNumber = "";
    private int partsOfNumber;

    List<TaskRow> tasks() {
        return tasks;
    }

    Kind read(Row given, Header header) {
        Row row = aligned(given, header);
        if (isAlone(row)) {
            return alone(row, header);
        }
        List<Line> numbers = own(row, header, Role.NUMBER);
        List<Line> content = content(row, header);
        boolean bare = own(row, header, Role.LEAD).isEmpty()
                && own(row, header, Role.DEADLINE).isEmpty()
                && own(row, header, Role.SUPPORTING).isEmpty()
                && !isMerged(row, header, Role.LEAD);
        if (numbers.isEmpty()
                && bare
                && !content.isEmpty()
                && !isMerged(row, header, Role.NUMBER)
                && !tasks.isEmpty()) {
            continueLast(row, content);
            return Kind.TASK;
        }
        nameCategory(row, header, content);
        List<Line> text = content.isEmpty() ? inherited(row, header, Role.CONTENT) : content;
        if (!content.isEmpty()) {
            above.put(Role.CONTENT, content);
        }
        if (text.isEmpty()) {
            text = own(row, header, Role.CATEGORY);
        }
        if (text.isEmpty()) {
            return Kind.UNPLACED;
        }
        tasks.add(new TaskRow(
                number(row, header, numbers),
                category,
                text,
                inherited(row, header, Role.LEAD),
                inherited(row, header, Role.SUPPORTING),
                inherited(row, header, Role.DEADLINE),
                numbers(row.lines())));
        return Kind.TASK;
    }

    /** A row that prints one cell fewer than its header left out the merged category. */
    private static Row aligned(Row row, Header header) {
        boolean oneFewer = row.width() == header.width() - 1
                && row.cells().stream().allMatch(cell -> cell.span() == 1)
                && header.of(Role.CATEGORY).size() == 1;
        if (!oneFewer) {
            return row;
        }
        int gap = header.of(Role.CATEGORY).get(0).at();
        return new Row(row.cells().stream()
                .map(cell -> cell.column() < gap ? cell : new Cell(cell.column() + 1, 1, cell.merged(), cell.lines()))
                .toList());
    }

    private static boolean isAlone(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    /** One filled cell: a category over the whole width, a note, or the rest of a text cut by a page break. */
    private Kind alone(Row row, Header header) {
        Cell cell =
                row.cells().stream().filter(each -> !each.isBlank()).findFirst().orElseThrow();
        String text = Compact.of(Passage.of(cell.lines()).raw()).text();
        if (NOTE.matcher(text).matches()) {
            return Kind.NOTE;
        }
        boolean inContent = header.of(Role.CONTENT).stream().anyMatch(column -> cell.covers(column.at()));
        boolean wide = cell.span() > 1;
        if (text.length() <= LONGEST_CATEGORY && (wide || !inContent) && !Grammar.counts(Compact.of(text))) {
            category = Passage.of(cell.lines()).text();
            return Kind.CATEGORY;
        }
        if (inContent && !wide && !tasks.isEmpty()) {
            continueLast(row, cell.lines());
            return Kind.TASK;
        }
        return Kind.UNPLACED;
    }

    private void continueLast(Row row, List<Line> content) {
        int last = tasks.size() - 1;
        var rest = new TaskRow("", null, content, List.of(), List.of(), List.of(), numbers(row.lines()));
        tasks.set(last, tasks.get(last).continuedBy(rest));
    }

    private void nameCategory(Row row, Header header, List<Line> content) {
        List<Line> named = own(row, header, Role.CATEGORY);
        if (!named.isEmpty() && !content.isEmpty()) {
            category = Passage.of(named).text();
        }
    }

    /** The text, with a goal's figures after it, and a category's where that says how much. */
    private List<Line> content(Row row, Header header) {
        var content = new ArrayList<Line>();
        List<Line> named = own(row, header, Role.CATEGORY);
        if (!named.isEmpty() && Grammar.counts(Compact.of(Passage.of(named).raw()))) {
            content.addAll(named);
        }
        content.addAll(own(row, header, Role.CONTENT));
        content.addAll(own(row, header, Role.GOAL));
        List<Line> remarks = own(row, header, Role.REMARK);
        if (!content.isEmpty() && Grammar.counts(Compact.of(Passage.of(remarks).raw()))) {
            content.addAll(remarks);
        }
        return content;
    }

    private String number(Row row, Header header, List<Line> numbers) {
        if (!numbers.isEmpty()) {
            mergedNumber = Passage.of(numbers).text().replaceAll("[.、．。]$", "");
            partsOfNumber = 1;
            return mergedNumber;
        }
        if (isMerged(row, header, Role.NUMBER) && !mergedNumber.isEmpty()) {
            return mergedNumber + "-" + ++partsOfNumber;
        }
        return following();
    }

    private String following() {
        String last = tasks.isEmpty() ? "0" : tasks.get(tasks.size() - 1).number();
        return DIGITS.matcher(last).matches()
                ? String.valueOf(Integer.parseInt(last) + 1)
                : String.valueOf(tasks.size() + 1);
    }

    private static List<Line> own(Row row, Header header, Role role) {
        return header.of(role).stream()
                .flatMap(column -> row.cells().stream()
                        .filter(cell -> cell.column() >= column.at() && cell.column() < column.end()))
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }

    private static boolean isMerged(Row row, Header header, Role role) {
        return header.of(role).stream()
                .anyMatch(column -> row.at(column.at()).filter(Cell::merged).isPresent());
    }

    /** A cell's own lines, or those of the cell above that it is merged with. */
    private List<Line> inherited(Row row, Header header, Role role) {
        List<Line> own = own(row, header, role);
        if (own.isEmpty() && isMerged(row, header, role)) {
            return above.getOrDefault(role, List.of());
        }
        above.put(role, own);
        return own;
    }

    private static List<Integer> numbers(List<Line> lines) {
        return lines.stream().map(Line::number).distinct().toList();
    }
}
