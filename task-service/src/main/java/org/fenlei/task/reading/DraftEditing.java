package org.fenlei.task.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Edits of a draft by hand, as pure functions from draft to draft. A question that an edit settles is closed with it; the
 * account of lines still adds up afterwards.
 */
public final class DraftEditing {

    private DraftEditing() {}

    /** The draft with an obligation as it shall be; it is known by its key. */
    public static PlanDraft replace(PlanDraft draft, ObligationDraft obligation) {
        return settled(draft, DraftEdits.obligation(draft, obligation.key(), before -> obligation));
    }

    /** The draft with another obligation of a task, the last one of that task. */
    public static PlanDraft add(PlanDraft draft, String taskKey, ObligationDraft obligation) {
        return settled(draft, DraftEdits.tasks(draft, task -> {
            var more = new ArrayList<>(task.obligations());
            more.add(obligation);
            return task.key().equals(taskKey) ? task.withObligations(more) : task;
        }));
    }

    /** The draft with every unit as it is told; nothing is settled by it. */
    public static PlanDraft withUnits(PlanDraft draft, UnaryOperator<UnitRef> told) {
        return DraftEdits.tasks(
                draft, task -> task.withUnits(each(task.leadUnits(), told), each(task.supportingUnits(), told))
                        .withObligations(task.obligations().stream()
                                .map(obligation -> obligation.withUnits(
                                        each(obligation.leadUnits(), told), each(obligation.supportingUnits(), told)))
                                .toList()));
    }

    private static List<UnitRef> each(List<UnitRef> units, UnaryOperator<UnitRef> told) {
        return units.stream().map(told).toList();
    }

    /** The draft without an obligation; what was limited to it is not limited any more. */
    public static PlanDraft removeObligation(PlanDraft draft, String key) {
        return settled(draft, withoutObligations(draft, Set.of(key)));
    }

    /** The draft with a task as it shall be, known by its key. Obligations that had its units have its new ones. */
    public static PlanDraft replace(PlanDraft draft, TaskDraft task) {
        return settled(
                draft,
                DraftEdits.tasks(draft, before -> before.key().equals(task.key()) ? carried(before, task) : before));
    }

    /** The draft with another task at its end. The lines it takes are nobody else's any more. */
    public static PlanDraft add(PlanDraft draft, TaskDraft task) {
        var tasks = new ArrayList<>(draft.tasks());
        tasks.add(task);
        return settled(
                draft,
                counted(
                        draft,
                        without(draft.metadata(), task.lines()),
                        without(draft.unrecognised(), task.lines()),
                        tasks));
    }

    /**
     * The draft without a task: a person has decided that its lines are none.
     *
     * @param lines the lines that no other task has
     */
    public static PlanDraft removeTask(PlanDraft draft, String key, List<SourceLine> lines) {
        Set<String> gone = draft.tasks().stream()
                .filter(task -> task.key().equals(key))
                .flatMap(task -> task.obligations().stream())
                .map(ObligationDraft::key)
                .collect(Collectors.toSet());
        var metadata = new ArrayList<>(draft.metadata());
        metadata.addAll(lines);
        metadata.sort(Comparator.comparingInt(SourceLine::line));
        PlanDraft freed = withoutObligations(draft, gone);
        return settled(
                draft,
                counted(
                        draft,
                        metadata,
                        draft.unrecognised(),
                        freed.tasks().stream()
                                .filter(task -> !task.key().equals(key))
                                .toList()));
    }

    private static PlanDraft withoutObligations(PlanDraft draft, Set<String> keys) {
        return DraftEdits.tasks(
                draft,
                task -> task.withObligations(task.obligations().stream()
                        .filter(obligation -> !keys.contains(obligation.key()))
                        .map(obligation -> keys.contains(String.valueOf(obligation.dependsOn()))
                                ? obligation.withDependsOn(null)
                                : obligation)
                        .toList()));
    }

    private static TaskDraft carried(TaskDraft before, TaskDraft after) {
        return after.withObligations(before.obligations().stream()
                .map(obligation -> obligation.withUnits(
                        obligation.leadUnits().equals(before.leadUnits()) ? after.leadUnits() : obligation.leadUnits(),
                        obligation.supportingUnits().equals(before.supportingUnits())
                                ? after.supportingUnits()
                                : obligation.supportingUnits()))
                .toList());
    }

    private static List<SourceLine> without(List<SourceLine> lines, List<Integer> taken) {
        return lines.stream().filter(line -> !taken.contains(line.line())).toList();
    }

    private static PlanDraft counted(
            PlanDraft draft, List<SourceLine> metadata, List<SourceLine> unrecognised, List<TaskDraft> tasks) {
        return new PlanDraft(
                draft.title(),
                draft.districtName(),
                draft.year(),
                LineCounts.of(draft.lines().total(), metadata, unrecognised),
                metadata,
                unrecognised,
                tasks,
                draft.questions());
    }

    private static PlanDraft settled(PlanDraft before, PlanDraft after) {
        var settling = new Settling(before, after);
        return after.withQuestions(after.questions().stream()
                .map(question -> question.open() ? settled(question, settling) : question)
                .toList());
    }

    private static Question settled(Question question, Settling settling) {
        return settling.settles(question) ? question.dismissed(Settling.REASON) : settling.withoutEdited(question);
    }
}
