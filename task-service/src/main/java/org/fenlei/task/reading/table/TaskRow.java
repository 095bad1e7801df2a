package org.fenlei.task.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.fenlei.task.reading.document.Line;
import org.jspecify.annotations.Nullable;

/**
 * One task of a table, cell by cell.
 *
 * @param number as written, or inferred where it is missing
 * @param category the heading it stands under; null if none
 * @param content what is to be done
 * @param lead the responsible units' cell
 * @param supporting the helping units' cell
 * @param deadline the deadline's cell
 * @param lines numbers of every source line that the row took
 */
public record TaskRow(
        String number,
        @Nullable String category,
        List<Line> content,
        List<Line> lead,
        List<Line> supporting,
        List<Line> deadline,
        List<Integer> lines) {

    public TaskRow {
        content = List.copyOf(content);
        lead = List.copyOf(lead);
        supporting = List.copyOf(supporting);
        deadline = List.copyOf(deadline);
        lines = List.copyOf(lines);
    }

    /** This row with the text that a page break cut off it. */
    TaskRow continuedBy(TaskRow rest) {
        return new TaskRow(
                number,
                category,
                with(content, rest.content),
                with(lead, rest.lead),
                with(supporting, rest.supporting),
                with(deadline, rest.deadline),
                with(lines, rest.lines));
    }

    private static <T> List<T> with(List<T> before, List<T> after) {
        var all = new ArrayList<>(before);
        all.addAll(after);
        return all;
    }
}
