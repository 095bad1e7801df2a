package org.fenlei.task.board;

import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.task.assignment.OfUnits;
import org.jspecify.annotations.Nullable;

/**
 * Which of a plan's assignments a board is about; null is no limit.
 *
 * @param units those of one of these units, alone or jointly
 * @param category those of tasks of this category
 */
record BoardFilter(
        UUID planId, @Nullable Set<String> units, @Nullable String category) {

    /** A task of any version of the plan: what a former one asked for may still be owed. */
    private static final String OF_CATEGORY = """
            a.task_id IN (SELECT t.id FROM plan this JOIN plan p USING (district_unit, year) JOIN task t ON t.plan_id = p.id
                          WHERE this.id = ? AND t.category = ?)""";
    /** Whether a board shows this unit. */
    boolean shows(String unitCode) {
        return units == null || units.contains(unitCode);
    }

    /** The same in SQL, of the assignments {@code a}. */
    Conditions conditions() {
        return OfUnits.and(new Conditions(), units)
                .and("a.plan_id = ?", planId)
                .and(OF_CATEGORY, category == null ? null : planId, category);
    }
}
