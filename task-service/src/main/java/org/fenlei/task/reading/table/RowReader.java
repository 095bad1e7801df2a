package org.fenlei.task.reading.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.document.Cell;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.document.Row;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.layout.TaskText;
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

    private final List<TaskText> tasks = new ArrayList<>();
    private final Map<Role, List<Line>> above = new EnumMap<>(Role.class);
    private @Nullable String category;
    private String mergedNumber = "";
    private int partsOfNumber;

    List<TaskText> tasks() {
        return tasks;
    }

    Kind read(Row row, Header header) {
        RowCells cells = RowCells.of(row, header);
        Optional<Cell> alone = cells.alone().filter(cell -> !cells.isCounted());
        if (alone.isPresent()) {
            return alone(cells, alone.get());
        }
        List<Line> content = cells.content();
        if (cells.isBare() && !content.isEmpty() && !cells.isNumbered() && !tasks.isEmpty()) {
            return continueLast(cells, content);
        }
        List<Line> text = text(cells, content);
        return text.isEmpty() ? Kind.UNPLACED : task(cells, text);
    }

    private Kind task(RowCells cells, List<Line> text) {
        tasks.add(new TaskText(
                number(cells),
                category,
                null,
                text,
                inherited(cells, Role.LEAD),
                inherited(cells, Role.SUPPORTING),
                inherited(cells, Role.DEADLINE),
                numbers(cells)));
        return Kind.TASK;
    }

    /** The row's text, or that of the merged cell it belongs to, or all that the category column says. */
    private List<Line> text(RowCells cells, List<Line> content) {
        List<Line> named = cells.lines(Role.CATEGORY);
        if (content.isEmpty()) {
            List<Line> merged = inherited(cells, Role.CONTENT);
            return merged.isEmpty() ? named : merged;
        }
        if (!named.isEmpty()) {
            category = Passage.of(named).text();
        }
        above.put(Role.CONTENT, content);
        return content;
    }

    /** One filled cell: a category over the whole width, a note, or the rest of a text cut by a page break. */
    private Kind alone(RowCells cells, Cell cell) {
        Compact text = Compact.of(Passage.of(cell.lines()).raw());
        if (NOTE.matcher(text.text()).matches()) {
            return Kind.NOTE;
        }
        boolean wide = cell.span() > 1;
        boolean heads = wide || !cells.inContent(cell);
        if (text.text().length() <= LONGEST_CATEGORY && heads && !Grammar.counts(text)) {
            category = Passage.of(cell.lines()).text();
            return Kind.CATEGORY;
        }
        return heads || tasks.isEmpty() ? Kind.UNPLACED : continueLast(cells, cell.lines());
    }

    private Kind continueLast(RowCells cells, List<Line> content) {
        int last = tasks.size() - 1;
        var rest = new TaskText("", null, null, content, List.of(), List.of(), List.of(), numbers(cells));
        tasks.set(last, tasks.get(last).continuedBy(rest));
        return Kind.TASK;
    }

    private String number(RowCells cells) {
        List<Line> own = cells.lines(Role.NUMBER);
        if (!own.isEmpty()) {
            mergedNumber = Passage.of(own).text().replaceAll("[.、．。]$", "");
            partsOfNumber = 1;
            return mergedNumber;
        }
        if (cells.isMerged(Role.NUMBER) && !mergedNumber.isEmpty()) {
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

    /** A cell's own lines, or those of the cell above that it is merged with. */
    private List<Line> inherited(RowCells cells, Role role) {
        List<Line> own = cells.lines(role);
        if (own.isEmpty() && cells.isMerged(role)) {
            return above.getOrDefault(role, List.of());
        }
        above.put(role, own);
        return own;
    }

    private static List<Integer> numbers(RowCells cells) {
        return cells.row().lines().stream().map(Line::number).distinct().toList();
    }
}
