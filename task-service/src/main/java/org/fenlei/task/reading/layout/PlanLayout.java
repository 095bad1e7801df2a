package org.fenlei.task.reading.layout;

import java.util.List;
import org.fenlei.task.reading.document.Line;

/**
 * Where the tasks of a document stand, and what stands around them.
 *
 * @param tasks the tasks, in order
 * @param before lines before the first of them: title, issuer, preamble
 * @param after lines after them that belong to none: notes
 * @param furniture lines among them that are no task: headings, page headers, categories
 */
public record PlanLayout(List<TaskText> tasks, List<Line> before, List<Line> after, List<Line> furniture) {

    public PlanLayout {
        tasks = List.copyOf(tasks);
        before = List.copyOf(before);
        after = List.copyOf(after);
        furniture = List.copyOf(furniture);
    }
}
