package org.fenlei.task.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits of an immutable draft: everything but what is meant is carried over. */
final class DraftEdits {

    private DraftEdits() {}

    static PlanDraft obligation(PlanDraft draft, String key, UnaryOperator<ObligationDraft> edit) {
        return tasks(
                draft,
                task -> task.withObligations(task.obligations().stream()
                        .map(obligation -> obligation.key().equals(key) ? edit.apply(obligation) : obligation)
                        .toList()));
    }

    static PlanDraft leadUnits(PlanDraft draft, String taskKey, List<UnitRef> units) {
        return tasks(draft, task -> task.key().equals(taskKey) ? withLead(task, units) : task);
    }

    static PlanDraft units(PlanDraft draft, String name, List<UnitRef> units) {
        return tasks(draft, task -> task.withUnits(
                        replaced(task.leadUnits(), name, units), replaced(task.supportingUnits(), name, units))
                .withObligations(task.obligations().stream()
                        .map(obligation -> obligation.withUnits(
                                replaced(obligation.leadUnits(), name, units),
                                replaced(obligation.supportingUnits(), name, units)))
                        .toList()));
    }

    /** Obligations that have units of their own keep them. */
    private static TaskDraft withLead(TaskDraft task, List<UnitRef> units) {
        return task.withUnits(units, task.supportingUnits())
                .withObligations(task.obligations().stream()
                        .map(obligation -> obligation.leadUnits().equals(task.leadUnits())
                                ? obligation.withUnits(units, obligation.supportingUnits())
                                : obligation)
                        .toList());
    }

    private static List<UnitRef> replaced(List<UnitRef> before, String name, List<UnitRef> units) {
        return before.stream()
                .flatMap(ref -> !ref.resolved() && ref.name().equals(name) ? units.stream() : Stream.of(ref))
                .distinct()
                .toList();
    }

    static PlanDraft tasks(PlanDraft draft, UnaryOperator<TaskDraft> edit) {
        return draft.withTasks(draft.tasks().stream().map(edit).toList());
    }
}
