package org.fenlei.task.board.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.domain.Obligation;

/** Writes a plan's duties as the rows of a table. */
public final class Duties {

    private static final String NOTHING = "—";

    private Duties() {}

    /**
     * One row for each task that the reader has to do with: with assignments it sees, or led by a unit it sees.
     *
     * @param obligations the plan's, and those of former versions of which something is still owed
     * @param sums what each obligation's assignments add up to, as far as the reader sees them
     * @param shown whether the reader sees a unit
     */
    public static List<DutyRow> rows(
            List<PlanTask> tasks, List<Obligation> obligations, Map<UUID, Counters> sums, Predicate<String> shown) {
        Map<UUID, List<Obligation>> byTask = obligations.stream().collect(Collectors.groupingBy(Obligation::taskId));
        return tasks.stream()
                .filter(task -> concerns(task, byTask.getOrDefault(task.id(), List.of()), sums.keySet(), shown))
                .map(task -> row(task, byTask.getOrDefault(task.id(), List.of()), sums))
                .toList();
    }

    private static boolean concerns(
            PlanTask task, List<Obligation> obligations, Set<UUID> seen, Predicate<String> shown) {
        return obligations.stream().anyMatch(obligation -> seen.contains(obligation.id()))
                || Stream.concat(
                                task.leadUnits().stream(),
                                obligations.stream().flatMap(each -> each.leadUnits().stream()))
                        .flatMap(unit -> unit.unitCodes().stream())
                        .anyMatch(shown);
    }

    private static DutyRow row(PlanTask task, List<Obligation> obligations, Map<UUID, Counters> sums) {
        List<DutyLine> lines = obligations.stream()
                .map(obligation -> new DutyLine(obligation, sums.getOrDefault(obligation.id(), Counters.NONE)))
                .toList();
        return new DutyRow(
                task.numberInTables(),
                task.text(),
                lines.stream().map(DutyLine::goal).toList(),
                units(task, obligations),
                deadline(task, obligations),
                lines.stream().map(DutyLine::progress).toList(),
                lines.stream().map(DutyLine::status).toList());
    }

    private static String units(PlanTask task, List<Obligation> obligations) {
        Stream<UnitName> named = task.leadUnits().isEmpty()
                ? obligations.stream().flatMap(obligation -> obligation.leadUnits().stream())
                : task.leadUnits().stream();
        return joined(named.map(UnitName::name), "、");
    }

    /** As the plan words it; the dates or periods of its demands where it says nothing. */
    private static String deadline(PlanTask task, List<Obligation> obligations) {
        String words = task.deadlineText();
        if (words != null && !words.isBlank()) {
            return words;
        }
        return joined(obligations.stream().map(DutyLine::when).filter(Objects::nonNull), "\n");
    }

    private static String joined(Stream<String> parts, String between) {
        String joined = parts.distinct().collect(Collectors.joining(between));
        return joined.isEmpty() ? NOTHING : joined;
    }
}
