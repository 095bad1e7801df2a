package org.fenlei.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** A heat map, how people name its rows, and which of them are tasks of a former version of the plan. */
    record Answer(
            VisiblePlan plan, LocalDate asOf, HeatMap map, Map<String, String> rowNames, Set<String> formerTasks) {}

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
        if (rows == HeatMap.Rows.UNIT) {
            List<HeatMap.Share> shares = boards.duesByUnit(filter, today, caller.shown(filter));
            return answer(plan, today, new TreeMap<>(names.ofUnits()), Set.of(), shares);
        }
        List<HeatMap.Share> byTask = boards.duesByTask(filter, today);
        List<PlanTask> tasks = boards.tasks(planId, tasksOf(byTask));
        return rows == HeatMap.Rows.TASK
                ? answer(plan, today, named(tasks, ReadHeatMap::key, PlanTask::number), former(tasks), byTask)
                : answer(
                        plan,
                        today,
                        named(tasks, PlanTask::categoryOrNone, PlanTask::categoryOrNone),
                        Set.of(),
                        byCategory(byTask, tasks));
    }

    private static Answer answer(
            VisiblePlan plan,
            LocalDate today,
            Map<String, String> rowNames,
            Set<String> formerTasks,
            List<HeatMap.Share> shares) {
        HeatMap map = HeatMap.of(plan.yearOr(today), List.copyOf(rowNames.keySet()), shares);
        return new Answer(plan, today, map, rowNames, formerTasks);
    }

    private static Set<UUID> tasksOf(List<HeatMap.Share> byTask) {
        return byTask.stream()
                .flatMap(share -> share.keys().stream())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static String key(PlanTask task) {
        return task.id().toString();
    }

    private static Map<String, String> named(
            List<PlanTask> tasks, Function<PlanTask, String> row, Function<PlanTask, String> name) {
        Map<String, String> rowNames = new LinkedHashMap<>();
        tasks.forEach(task -> rowNames.put(row.apply(task), name.apply(task)));
        return rowNames;
    }

    private static Set<String> former(List<PlanTask> tasks) {
        return tasks.stream().filter(PlanTask::former).map(ReadHeatMap::key).collect(Collectors.toSet());
    }

    private static List<HeatMap.Share> byCategory(List<HeatMap.Share> byTask, List<PlanTask> tasks) {
        Map<String, String> categories = named(tasks, ReadHeatMap::key, PlanTask::categoryOrNone);
        return byTask.stream()
                .map(share -> share.under(key -> categories.getOrDefault(key, "")))
                .toList();
    }
}
