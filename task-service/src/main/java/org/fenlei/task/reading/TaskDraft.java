package org.fenlei.task.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row or clause of the plan.
 *
 * @param key local key, unique in the draft ({@code t12})
 * @param number as written; where it is missing, the number after the one before; where it is doubled, as written
 * @param category the row's heading (习惯培养, 工作推动); null if the plan has none
 * @param text the task's words, wrapped lines joined
 * @param deadlineText the deadline's words as written; null if the plan gives none
 * @param leadUnits responsible units
 * @param supportingUnits units that help (配合单位)
 * @param openList whether the list ended in 等: more units than those named may be meant
 * @param lines every source line the task took, ascending
 * @param obligations at least one
 */
public record TaskDraft(
        String key,
        String number,
        @Nullable String category,
        String text,
        @Nullable String deadlineText,
        List<UnitRef> leadUnits,
        List<UnitRef> supportingUnits,
        boolean openList,
        List<Integer> lines,
        List<ObligationDraft> obligations) {

    public TaskDraft {
        leadUnits = List.copyOf(leadUnits);
        supportingUnits = List.copyOf(supportingUnits);
        lines = List.copyOf(lines);
        obligations = List.copyOf(obligations);
    }

    /** The units that it and its obligations name. */
    public Stream<UnitRef> units() {
        return Stream.concat(
                Stream.of(leadUnits, supportingUnits).flatMap(List::stream),
                obligations.stream().flatMap(ObligationDraft::units));
    }

    public TaskDraft withUnits(List<UnitRef> lead, List<UnitRef> supporting) {
        return new TaskDraft(key, number, category, text, deadlineText, lead, supporting, openList, lines, obligations);
    }

    public TaskDraft withObligations(List<ObligationDraft> changed) {
        return new TaskDraft(
                key, number, category, text, deadlineText, leadUnits, supportingUnits, openList, lines, changed);
    }
}
