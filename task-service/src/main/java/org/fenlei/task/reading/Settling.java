package org.fenlei.task.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenlei.task.reading.DraftChange.ResolveUnit;
import org.jspecify.annotations.Nullable;

/** Which questions an edit has answered without anybody taking one of their proposals. */
final class Settling {
    static final String REASON = "已在草案中直接修改 Settled by an edit";

    private final PlanDraft after;
    private final Map<String, ObligationDraft> were;
    private final Map<String, ObligationDraft> are;

    Settling(PlanDraft before, PlanDraft after) {
        this.after = after;
        this.were = byKey(before);
        this.are = byKey(after);
    }

    private static Map<String, ObligationDraft> byKey(PlanDraft draft) {
        var obligations = new HashMap<String, ObligationDraft>();
        draft.obligations().forEach(obligation -> obligations.put(obligation.key(), obligation));
        return obligations;
    }

    boolean settles(Question question) {
        if (question.code() == QuestionCode.UNIT_UNRESOLVED) {
            return !isWrittenStill(question);
        }
        @Nullable TaskDraft task = task(question);
        if (question.taskKey() != null && task == null) {
            return true;
        }
        if (question.obligationKey() == null) {
            return task != null && settlesTask(question, task);
        }
        ObligationDraft was = were.get(question.obligationKey());
        ObligationDraft is = are.get(question.obligationKey());
        return is == null || (was != null && settlesObligation(question, was, is));
    }

    private @Nullable TaskDraft task(Question question) {
        return after.tasks().stream()
                .filter(task -> task.key().equals(question.taskKey()))
                .findFirst()
                .orElse(null);
    }

    /** Whether some task or obligation names the unit still that the directory does not know. */
    private boolean isWrittenStill(Question question) {
        return question.proposals().stream()
                .flatMap(proposal -> proposal.changes().stream())
                .filter(ResolveUnit.class::isInstance)
                .map(change -> ((ResolveUnit) change).name())
                .anyMatch(name ->
                        units().anyMatch(unit -> !unit.resolved() && unit.name().equals(name)));
    }

    private Stream<UnitRef> units() {
        return after.tasks().stream()
                .flatMap(task -> Stream.concat(
                        Stream.concat(task.leadUnits().stream(), task.supportingUnits().stream()),
                        task.obligations().stream()
                                .flatMap(duty ->
                                        Stream.concat(duty.leadUnits().stream(), duty.supportingUnits().stream()))));
    }

    private static boolean settlesTask(Question question, TaskDraft task) {
        return switch (question.code()) {
            case UNIT_MISSING -> !task.leadUnits().isEmpty();
            case DEADLINE_UNREAD -> task.obligations().stream().noneMatch(Settling::lacksDate);
            default -> false;
        };
    }

    private static boolean lacksDate(ObligationDraft duty) {
        return duty.period() == null
                && duty.dueDate() == null
                && (duty.kind() == ObligationKind.MILESTONE
                        || duty.kind() == ObligationKind.TARGET
                        || duty.kind() == ObligationKind.RATE);
    }

    private static boolean settlesObligation(Question question, ObligationDraft was, ObligationDraft is) {
        return switch (question.code()) {
            case FREQUENCY_UNSTATED, PERIOD_UNSUPPORTED -> is.kind() != ObligationKind.UNSCHEDULED;
            case FAN_OUT_UNCLEAR -> was.fanOut() != is.fanOut();
            case DUE_DATE_MISSING -> !lacksDate(is);
            case DATE_UNCLEAR, DATE_OUTSIDE_YEAR, RECURRENCE_END_UNCLEAR ->
                was.kind() != is.kind() || !Objects.equals(was.dueDate(), is.dueDate());
            default -> false;
        };
    }
}
