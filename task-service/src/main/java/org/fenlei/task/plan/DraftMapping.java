package org.fenlei.task.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.kit.id.Ids;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;

/** Carries a draft over into tasks and obligations. Keys of the draft keep their ids once they have one. */
final class DraftMapping {

    private final UUID planId;
    private final RollPolicy rollPolicy;
    private final Map<String, UUID> taskIds;
    private final Map<String, UUID> obligationIds;

    /**
     * A mapping.
     *
     * @param planId the plan
     * @param rollPolicy where due dates go that are no working days, unless a demand says otherwise
     * @param taskIds ids of the tasks that are stored already, by key
     * @param obligationIds ids of the obligations that are stored already, by key
     */
    DraftMapping(UUID planId, RollPolicy rollPolicy, Map<String, UUID> taskIds, Map<String, UUID> obligationIds) {
        this.planId = planId;
        this.rollPolicy = rollPolicy;
        this.taskIds = new HashMap<>(taskIds);
        this.obligationIds = new HashMap<>(obligationIds);
    }

    /** The rows of the draft's tasks, in its order. */
    List<TaskRow> tasks(PlanDraft draft) {
        List<TaskRow> rows = new ArrayList<>();
        for (TaskDraft task : draft.tasks()) {
            TaskRow row = new TaskRow();
            row.id = taskIds.computeIfAbsent(task.key(), key -> Ids.next());
            row.planId = planId;
            row.draftKey = task.key();
            row.number = task.number();
            row.category = task.category();
            row.text = task.text();
            row.deadlineText = task.deadlineText();
            row.leadUnits = names(task.leadUnits());
            row.supportingUnits = names(task.supportingUnits());
            row.openList = task.openList();
            row.sourceLines = task.lines().toArray(Integer[]::new);
            rows.add(row);
        }
        return rows;
    }

    /** The draft's obligations, in its order. */
    List<Obligation> obligations(PlanDraft draft) {
        draft.obligations().forEach(each -> obligationIds.computeIfAbsent(each.key(), key -> Ids.next()));
        List<Obligation> obligations = new ArrayList<>();
        for (TaskDraft task : draft.tasks()) {
            UUID taskId = taskIds.computeIfAbsent(task.key(), key -> Ids.next());
            for (ObligationDraft each : task.obligations()) {
                obligations.add(obligation(each, taskId, obligations.size() + 1));
            }
        }
        return obligations;
    }

    private Obligation obligation(ObligationDraft draft, UUID taskId, int position) {
        return new Obligation(
                obligationIds.computeIfAbsent(draft.key(), key -> Ids.next()),
                planId,
                taskId,
                position,
                draft.key(),
                draft.title(),
                ObligationKind.valueOf(draft.kind().name()),
                draft.actor(),
                draft.counted(),
                draft.minimum(),
                draft.maximum(),
                draft.unitOfMeasure(),
                draft.period() == null
                        ? null
                        : Recurrence.valueOf(draft.period().name()),
                draft.dueDate(),
                draft.dueRule() == null
                        ? null
                        : new DueRule(
                                DueRule.Of.valueOf(draft.dueRule().of().name()),
                                draft.dueRule().month(),
                                draft.dueRule().day()),
                draft.validFrom(),
                draft.per(),
                draft.denominator(),
                draft.apportionment(),
                FanOut.valueOf(draft.fanOut().name()),
                Measure.valueOf(draft.measure().name()),
                names(draft.leadUnits()),
                names(draft.supportingUnits()),
                draft.dependsOn() == null ? null : obligationIds.get(draft.dependsOn()),
                draft.waitsFor(),
                Objects.requireNonNullElse(draft.rollPolicy(), rollPolicy),
                draft.source().lines(),
                draft.source().text(),
                draft.confidence());
    }

    private static List<UnitName> names(List<UnitRef> refs) {
        return refs.stream()
                .map(ref -> new UnitName(ref.name(), ref.code(), ref.group(), ref.unitCodes()))
                .toList();
    }
}
