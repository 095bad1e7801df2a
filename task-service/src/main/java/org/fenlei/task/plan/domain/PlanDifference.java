package org.fenlei.task.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.task.obligation.domain.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * What a plan changes of the one before it: task by task in the order of the new plan, then what it has no more.
 *
 * @param tasks every task of both plans, each once
 */
public record PlanDifference(List<OfTask> tasks) {

    public PlanDifference {
        tasks = List.copyOf(tasks);
    }

    /**
     * A task before and after.
     *
     * @param before null if it is new
     * @param after null if it is withdrawn
     * @param fields what differs
     * @param obligations every demand of both, each once
     */
    public record OfTask(
            @Nullable TaskContent before,
            @Nullable TaskContent after,
            List<FieldChange> fields,
            List<OfObligation> obligations) {

        /** What became of it; it is changed, too, when one of its demands is. */
        public Change change() {
            boolean sameDemands = obligations.stream().allMatch(each -> each.change() == Change.UNCHANGED);
            return Change.of(before, after, fields.isEmpty() && sameDemands);
        }
    }

    /**
     * A demand before and after.
     *
     * @param before null if it is new
     * @param after null if it is withdrawn
     * @param fields what differs
     */
    public record OfObligation(
            @Nullable Obligation before, @Nullable Obligation after, List<FieldChange> fields) {

        /** What became of it. */
        public Change change() {
            return Change.of(before, after, fields.isEmpty());
        }
    }

    /**
     * The difference of two plans.
     *
     * @param sameKeys whether the new one was made from the old, so that what has the same key is the same
     */
    public static PlanDifference between(List<TaskContent> before, List<TaskContent> after, boolean sameKeys) {
        Pairs<TaskContent> pairs = Matching.tasks(before, after, sameKeys);
        List<OfTask> tasks = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            tasks.add(task(pairs.predecessorOf(i), after.get(i), sameKeys));
        }
        pairs.gone().forEach(gone -> tasks.add(task(gone, null, sameKeys)));
        return new PlanDifference(withDependencies(tasks));
    }

    /** Which obligation of the new plan goes on with which of the old: new by old. */
    public Map<UUID, UUID> successors() {
        Map<UUID, UUID> successors = new HashMap<>();
        obligations()
                .filter(each -> each.before() != null && each.after() != null)
                .forEach(each -> successors.put(
                        Objects.requireNonNull(each.before()).id(),
                        Objects.requireNonNull(each.after()).id()));
        return successors;
    }

    /** Every demand of both plans, each once. */
    public Stream<OfObligation> obligations() {
        return tasks.stream().flatMap(task -> task.obligations().stream());
    }

    private static OfTask task(@Nullable TaskContent before, @Nullable TaskContent after, boolean sameKeys) {
        List<Obligation> old = before == null ? List.of() : before.obligations();
        List<Obligation> now = after == null ? List.of() : after.obligations();
        Pairs<Obligation> pairs = Matching.obligations(old, now, sameKeys);
        List<OfObligation> obligations = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            obligations.add(new OfObligation(pairs.predecessorOf(i), now.get(i), List.of()));
        }
        pairs.gone().forEach(gone -> obligations.add(new OfObligation(gone, null, List.of())));
        List<FieldChange> fields =
                before == null || after == null ? List.of() : FieldChange.between(Fields.of(before), Fields.of(after));
        return new OfTask(before, after, fields, obligations);
    }

    /** What a demand depends on is named by its title, which is known only when all are paired. */
    private static List<OfTask> withDependencies(List<OfTask> tasks) {
        Map<UUID, String> titles = new HashMap<>();
        tasks.stream().flatMap(task -> task.obligations().stream()).forEach(each -> {
            Obligation named = each.after() == null ? each.before() : each.after();
            String title = Objects.requireNonNull(named).title();
            titles.put(each.before() == null ? named.id() : each.before().id(), title);
            titles.put(named.id(), title);
        });
        return tasks.stream()
                .map(task -> new OfTask(
                        task.before(),
                        task.after(),
                        task.fields(),
                        task.obligations().stream()
                                .map(each -> compared(each, titles))
                                .toList()))
                .toList();
    }

    private static OfObligation compared(OfObligation pair, Map<UUID, String> titles) {
        Obligation before = pair.before();
        Obligation after = pair.after();
        if (before == null || after == null) {
            return pair;
        }
        return new OfObligation(
                before,
                after,
                FieldChange.between(Fields.of(before, limit(before, titles)), Fields.of(after, limit(after, titles))));
    }

    private static @Nullable String limit(Obligation obligation, Map<UUID, String> titles) {
        return obligation.dependsOn() == null ? null : titles.get(obligation.dependsOn());
    }
}
