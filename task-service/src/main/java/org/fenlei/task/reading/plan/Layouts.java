package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.document.Block;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.PlanDocument;
import org.fenlei.task.reading.layout.PlanLayout;
import org.fenlei.task.reading.narrative.Narrative;
import org.fenlei.task.reading.table.TaskTables;

/** Finds the tasks of a document: in the rows of its task tables, under its numbered clauses, or both. */
final class Layouts {

    private Layouts() {}

    /** @throws PlanReadingRefused if it holds no task */
    static PlanLayout of(PlanDocument document) {
        TaskTables tables = TaskTables.of(document);
        List<Line> outside = outsideTables(document);
        PlanLayout narrative = Narrative.of(outside);
        boolean namesUnits =
                narrative.tasks().stream().anyMatch(task -> !task.lead().isEmpty());
        if (tables.layout().tasks().isEmpty()) {
            if (narrative.tasks().isEmpty()) {
                throw refused(document, tables);
            }
            return joined(outside, narrative, tables.layout());
        }
        return namesUnits ? joined(outside, narrative, tables.layout()) : tables.layout();
    }

    private static PlanReadingRefused refused(PlanDocument document, TaskTables tables) {
        if (document.tables().isEmpty()) {
            return new PlanReadingRefused(ReadingRefusal.PLAN_WITHOUT_TASK_TABLE);
        }
        return new PlanReadingRefused(
                tables.headed() ? ReadingRefusal.PLAN_WITHOUT_TASKS : ReadingRefusal.PLAN_TABLE_WITHOUT_HEADER);
    }

    private static List<Line> outsideTables(PlanDocument document) {
        return document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> block.lines().stream())
                .toList();
    }

    /** Lines outside tables are the narrative's to place; of the tables' only their own captions and notes are left. */
    private static PlanLayout joined(List<Line> outside, PlanLayout narrative, PlanLayout tables) {
        return new PlanLayout(
                both(narrative.tasks(), tables.tasks()),
                both(narrative.before(), without(tables.before(), outside)),
                both(narrative.after(), without(tables.after(), outside)),
                both(narrative.furniture(), tables.furniture()));
    }

    private static List<Line> without(List<Line> lines, List<Line> others) {
        Set<Line> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
