package org.fenlei.task.board.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenlei.task.unit.domain.UnitLevel;

/**
 * How a plan stands on a day.
 *
 * @param asOf the day
 * @param units by code; a joint assignment stands under each of its units
 * @param levels by the level of the units, highest first; a joint assignment stands once under each of its units' levels
 * @param tasks in the plan's order, then those of former versions of which something is owed or was done; each assignment stands
 *     once, as it does in all that follow
 * @param categories in the order in which the plan first names them; empty for tasks without
 * @param months by the month of the effective due date; what never falls due is missing, see {@code undated}
 * @param undated what never falls due
 * @param trend how it came so
 * @param totals all of them
 */
public record Board(
        LocalDate asOf,
        Map<String, Counters> units,
        Map<UnitLevel, Counters> levels,
        Map<PlanTask, Counters> tasks,
        Map<String, Counters> categories,
        Map<YearMonth, Counters> months,
        Optional<Counters> undated,
        List<TrendPoint> trend,
        Counters totals) {

    /**
     * Adds up what the database found: everything by task, and the same by unit.
     *
     * @param planTasks all tasks that something was found of, and others
     */
    public static Board of(
            int year,
            LocalDate asOf,
            List<PlanTask> planTasks,
            List<TaskShare> byTask,
            List<UnitShare> byUnit,
            Function<String, Optional<UnitLevel>> levels) {
        Map<PlanTask, Counters> tasks = tasks(planTasks, byTask);
        List<TaskShare> undated =
                byTask.stream().filter(share -> share.due() == null).toList();
        return new Board(
                asOf,
                Cut.of(byUnit, UnitShare::unitCodes, UnitShare::counters),
                Cut.of(byUnit, share -> levelsOf(share, levels), UnitShare::counters),
                tasks,
                categories(tasks),
                Cut.of(byTask, share -> share.month().stream().toList(), TaskShare::counters),
                undated.stream().map(TaskShare::counters).reduce(Counters::plus),
                Trend.of(byTask, year, asOf),
                byTask.stream().map(TaskShare::counters).reduce(Counters.NONE, Counters::plus));
    }

    private static Set<UnitLevel> levelsOf(UnitShare share, Function<String, Optional<UnitLevel>> levels) {
        return share.unitCodes().stream()
                .flatMap(code -> levels.apply(code).stream())
                .collect(Collectors.toSet());
    }

    private static Map<PlanTask, Counters> tasks(List<PlanTask> planTasks, List<TaskShare> byTask) {
        Map<UUID, Counters> sums = Cut.of(byTask, share -> List.of(share.taskId()), TaskShare::counters);
        Map<PlanTask, Counters> tasks = new LinkedHashMap<>();
        for (PlanTask task : planTasks) {
            Counters counters = sums.get(task.id());
            if (counters != null) {
                tasks.put(task, counters);
            }
        }
        return tasks;
    }

    private static Map<String, Counters> categories(Map<PlanTask, Counters> tasks) {
        Map<String, Counters> categories = new LinkedHashMap<>();
        tasks.forEach((task, counters) -> categories.merge(task.categoryOrNone(), counters, Counters::plus));
        return categories;
    }
}
