package org.fenlei.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.Names;
import org.fenlei.task.board.domain.HeatMap;
import org.fenlei.task.board.domain.PlanTask;
import org.fenlei.task.plan.VisiblePlans;
import org.fenlei.task.plan.VisiblePlans.VisiblePlan;
import org.jspecify.annotations.Nullable;

/** Puts a plan's year together as a heat map, as far as the caller may see it. Needs a transaction. */
@ApplicationScoped
class ReadHeatMap {

    private final VisiblePlans plans;
    private final Boards boards;
    private final BoardCaller caller;
    private final Names names;
    private final Clock clock;

    @Inject
    ReadHeatMap(VisiblePlans plans, Boards boards, BoardCaller caller, Names names, Clock clock) {
        this.plans = plans;
        this.boards = boards;
        this.caller = caller;
        this.names = names;
        this.clock = clock;
    }

    /** A heat map, and how people name its rows. */
    record Answer(VisiblePlan plan, LocalDate asOf, HeatMap map, Map<String, String> rowNames) {}

    /**
     * The heat map.
     *
     * @param rows what it has a row for
     * @param unit narrows it to this unit and all below it; null is no limit
     * @param category narrows it to the tasks of this category; null is no limit
     * @throws NotFound if there is no such plan or unit, or none that the caller may see
     */
    Answer run(UUID planId, HeatMap.Rows rows, @Nullable String unit, @Nullable String category) {
        VisiblePlan plan = plans.get(planId);
        LocalDate today = LocalDate.now(clock);
        BoardFilter filter = caller.filter(planId, unit, category);
        List<PlanTask> tasks = boards.tasks(planId);
        Map<String, String> rowNames =
                rows == HeatMap.Rows.UNIT ? new TreeMap<>(names.ofUnits()) : ofTasks(rows, tasks);
        List<HeatMap.Share> shares =
                switch (rows) {
                    case UNIT -> boards.duesByUnit(filter, today, caller.shown(filter));
                    case TASK -> boards.duesByTask(filter, today);
                    case CATEGORY -> byCategory(boards.duesByTask(filter, today), tasks);
                };
        HeatMap map = HeatMap.of(plan.yearOr(today), List.copyOf(rowNames.keySet()), shares);
        return new Answer(plan, today, map, rowNames);
    }

    private static Map<String, String> ofTasks(HeatMap.Rows rows, List<PlanTask> tasks) {
        Map<String, String> rowNames = new LinkedHashMap<>();
        for (PlanTask task : tasks) {
            if (rows == HeatMap.Rows.TASK) {
                rowNames.put(task.id().toString(), task.number());
            } else {
                rowNames.put(task.categoryOrNone(), task.categoryOrNone());
            }
        }
        return rowNames;
    }

    private static List<HeatMap.Share> byCategory(List<HeatMap.Share> byTask, List<PlanTask> tasks) {
        Map<String, String> categories = new HashMap<>();
        tasks.forEach(task -> categories.put(task.id().toString(), task.categoryOrNone()));
        return byTask.stream()
                .map(share -> share.under(key -> categories.getOrDefault(key, "")))
                .toList();
    }
}
