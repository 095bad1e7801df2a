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

    private final PlanDraft before;
    private final PlanDraft after;
    private final Map<String, ObligationDraft> were;
    private final Map<String, ObligationDraft> are;

    Settling(PlanDraft before, PlanDraft after) {
        this.before = before;
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
            return isWritten(question, before) && !isWritten(question, after);
        }
        @Nullable TaskDraft was = task(question, before);
        @Nullable TaskDraft is = task(question, after);
        if (was == null || was.equals(is)) {
            return false;
        }
        if (is == null) {
            return true;
        }
        return question.obligationKey() == null
                ? settlesTask(question, was, is)
                : settlesObligation(question, were.get(question.obligationKey()), are.get(question.obligationKey()));
    }

    /** A question about more than one obligation, whose answers leave alone what a person has written by hand. */
    Question withoutEdited(Question question) {
        return question.obligationKey() != null
                ? question
                : question.withProposals(question.proposals().stream()
                        .map(proposal -> new Proposal(
                                proposal.id(),
                                proposal.labelZh(),
                                proposal.labelEn(),
                                proposal.changes().stream()
                                        .filter(change -> !isOfEdited(change))
                                        .toList()))
                        .toList());
    }

    private boolean isOfEdited(DraftChange change) {
        String key = change instanceof DraftChange.SetDates dates
                ? dates.obligationKey()
                : change instanceof DraftChange.SetDueDate due ? due.obligationKey() : null;
        return key != null && !Objects.equals(were.get(key), are.get(key));
    }

    private static @Nullable TaskDraft task(Question question, PlanDraft draft) {
        return draft.tasks().stream()
                .filter(task -> task.key().equals(question.taskKey()))
                .findFirst()
                .orElse(null);
    }

    /** Whether some task or obligation of a draft names the unit that the directory does not know. */
    private static boolean isWritten(Question question, PlanDraft draft) {
        return question.proposals().stream()
                .flatMap(proposal -> proposal.changes().stream())
                .filter(ResolveUnit.class::isInstance)
                .map(change -> ((ResolveUnit) change).name())
                .anyMatch(name -> units(draft)
                        .anyMatch(unit -> !unit.resolved() && unit.name().equals(name)));
    }

    private static Stream<UnitRef> units(PlanDraft draft) {
        return draft.tasks().stream()
                .flatMap(task -> Stream.concat(
                        Stream.concat(task.leadUnits().stream(), task.supportingUnits().stream()),
                        task.obligations().stream()
                                .flatMap(duty ->
                                        Stream.concat(duty.leadUnits().stream(), duty.supportingUnits().stream()))));
    }

    private static boolean settlesTask(Question question, TaskDraft was, TaskDraft is) {
        return switch (question.code()) {
            case UNIT_MISSING -> was.leadUnits().isEmpty() && !is.leadUnits().isEmpty();
            case DEADLINE_UNREAD -> lacksDates(was) && !lacksDates(is);
            default -> false;
        };
    }

    private static boolean lacksDates(TaskDraft task) {
        return task.obligations().stream().anyMatch(ObligationDraft::lacksDate);
    }

    private static boolean settlesObligation(
            Question question, @Nullable ObligationDraft was, @Nullable ObligationDraft is) {
        if (was == null || is == null) {
            return was != null;
        }
        return switch (question.code()) {
            case FREQUENCY_UNSTATED, PERIOD_UNSUPPORTED ->
                was.kind() == ObligationKind.UNSCHEDULED && is.kind() != ObligationKind.UNSCHEDULED;
            case UNIT_MISSING -> !was.leadUnits().equals(is.leadUnits());
            case FAN_OUT_UNCLEAR -> was.fanOut() != is.fanOut() || is.apportionment() != null;
            case DUE_DATE_MISSING -> was.lacksDate() && !is.lacksDate();
            case DATE_UNCLEAR, DATE_OUTSIDE_YEAR, RECURRENCE_END_UNCLEAR, PERIOD_UNCLEAR ->
                was.kind() != is.kind()
                        || !Objects.equals(was.dueDate(), is.dueDate())
                        || asksForStart(question) && !Objects.equals(was.validFrom(), is.validFrom());
            case QUANTITY_UNREAD -> was.kind() != is.kind() || !Objects.equals(was.unitOfMeasure(), is.unitOfMeasure());
            case STRETCH_UNSTATED -> !Objects.equals(was.validFrom(), is.validFrom());
            default -> false;
        };
    }

    private static boolean asksForStart(Question question) {
        return question.proposals().stream()
                .flatMap(proposal -> proposal.changes().stream())
                .anyMatch(DraftChange.SetDates.class::isInstance);
    }
}
