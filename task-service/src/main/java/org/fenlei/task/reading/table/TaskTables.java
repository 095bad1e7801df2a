package org.fenlei.task.reading.table;

import java.util.List;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.document.Block;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.PlanDocument;

/**
 * The task tables of a document, and what stands around them.
 *
 * @param rows the tasks, in order
 * @param before lines before the first table: title, issuer, preamble
 * @param after lines after it that belong to no row: notes
 * @param furniture lines inside tables that are no task: headings, page headers, categories over the whole width
 * @param unplaced lines inside tables that fit nowhere
 */
public record TaskTables(
        List<TaskRow> rows, List<Line> before, List<Line> after, List<Line> furniture, List<Line> unplaced) {

    public TaskTables {
        rows = List.copyOf(rows);
        before = List.copyOf(before);
        after = List.copyOf(after);
        furniture = List.copyOf(furniture);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * The task tables of a document.
     *
     * @throws PlanReadingRefused if it has no table, no table with a header, or no task in one
     */
    public static TaskTables of(PlanDocument document) {
        if (document.tables().isEmpty()) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_WITHOUT_TASK_TABLE);
        }
        var reader = new TableReader();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                reader.table(table);
            } else {
                reader.outside(block.lines());
            }
        }
        TaskTables read = reader.read();
        if (!reader.sawHeader()) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_TABLE_WITHOUT_HEADER);
        }
        if (read.rows().isEmpty()) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_WITHOUT_TASKS);
        }
        return read;
    }
}
