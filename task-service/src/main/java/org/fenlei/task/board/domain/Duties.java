package org.fenlei.task.board.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.domain.UnitName;

/** Writes a plan's duties as the rows of a table. */
public final class Duties {

    private static final String NOTHING = "—";

    private Duties() {}

    /**
     * One row for each task that the reader has to do with: with assignments it sees, or led by a unit it sees.
     *
     * @param demands the plan's, and those of former versions of which something is owed or was done
     * @param shown whether the reader sees a unit
     */
    public static List<DutyRow> rows(List<PlanTask> tasks, List<TaskDemand> demands, Predicate<String> shown) {
        Map<UUID, List<TaskDemand>> byTask = demands.stream().collect(Collectors.groupingBy(TaskDemand::taskId));
        return tasks.stream()
                .filter(task -> concerns(task, byTask.getOrDefault(task.id(), List.of()), shown))
                .map(task -> row(task, byTask.getOrDefault(task.id(), List.of())))
                .toList();
    }

    private static boolean concerns(PlanTask task, List<TaskDemand> demands, Predicate<String> shown) {
        return demands.stream().anyMatch(demand -> demand.seen() != null)
                || Stream.concat(
                                task.leadUnits().stream(),
                                demands.stream().flatMap(each -> each.obligation().leadUnits().stream()))
                        .flatMap(unit -> unit.unitCodes().stream())
                        .anyMatch(shown);
    }

    private static DutyRow row(PlanTask task, List<TaskDemand> demands) {
        List<DutyLine> lines = demands.stream().map(TaskDemand::line).toList();
        return new DutyRow(
                task.numberInTables(),
                task.text(),
                demands.stream().map(demand -> goal(task, demand)).toList(),
                units(task, demands),
                deadline(task, demands),
                lines.stream().map(DutyLine::progress).toList(),
                lines.stream().map(DutyLine::status).toList());
    }

    /** A task that goes on may have been asked for otherwise before. */
    private static String goal(PlanTask task, TaskDemand demand) {
        String goal = demand.line().goal();
        return demand.former() && !task.former() ? "原计划：" + goal : goal;
    }

    private static String units(PlanTask task, List<TaskDemand> demands) {
        Stream<UnitName> named = task.leadUnits().isEmpty()
                ? demands.stream().flatMap(demand -> demand.obligation().leadUnits().stream())
                : task.leadUnits().stream();
        return joined(named.map(UnitName::name), "、");
    }

    /** As the plan words it; the dates or periods of its demands where it says nothing. */
    private static String deadline(PlanTask task, List<TaskDemand> demands) {
        String words = task.deadlineText();
        if (words != null && !words.isBlank()) {
            return words;
        }
        return joined(
                demands.stream().map(TaskDemand::obligation).map(DutyLine::when).filter(Objects::nonNull), "\n");
    }

    private static String joined(Stream<String> parts, String between) {
        String joined = parts.distinct().collect(Collectors.joining(between));
        return joined.isEmpty() ? NOTHING : joined;
    }
}
