package org.fenlei.task.reading.table;

import org.fenlei.task.reading.document.Block;
import org.fenlei.task.reading.document.PlanDocument;
import org.fenlei.task.reading.layout.PlanLayout;

/**
 * The task tables of a document.
 *
 * @param headed whether any table has the headings of a task table
 * @param layout their rows, and what stands around them; without a headed table only furniture
 */
public record TaskTables(boolean headed, PlanLayout layout) {

    public static TaskTables of(PlanDocument document) {
        var reader = new TableReader();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                reader.table(table);
            } else {
                reader.outside(block.lines());
            }
        }
        return new TaskTables(reader.sawHeader(), reader.read());
    }
}
