package org.fenlei.task.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.task.reading.document.Line;
import org.jspecify.annotations.Nullable;

/**
 * The words of one task, as a row of a table or a numbered clause holds them.
 *
 * @param number as written, or inferred where it is missing
 * @param category the heading it stands under; null if none
 * @param title words that only name the task, and demand nothing; null if none stand apart
 * @param content what is to be done
 * @param lead the responsible units
 * @param supporting the helping units
 * @param deadline the deadline that stands apart from the content
 * @param lines numbers of every source line that the task took
 */
public record TaskText(
        String number,
        @Nullable String category,
        @Nullable Line title,
        List<Line> content,
        List<Line> lead,
        List<Line> supporting,
        List<Line> deadline,
        List<Integer> lines) {

    public TaskText {
        content = List.copyOf(content);
        lead = List.copyOf(lead);
        supporting = List.copyOf(supporting);
        deadline = List.copyOf(deadline);
        lines = List.copyOf(lines);
    }

    /** How many characters it has, in all its parts. */
    public int length() {
        return Stream.of(content, lead, supporting, deadline)
                .flatMap(List::stream)
                .mapToInt(line -> line.text().length())
                .sum();
    }

    /** This task with the text that a page break cut off it. */
    public TaskText continuedBy(TaskText rest) {
        return new TaskText(
                number,
                category,
                title,
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
