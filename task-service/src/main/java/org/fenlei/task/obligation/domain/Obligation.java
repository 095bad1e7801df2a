package org.fenlei.task.obligation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.domain.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * One checkable demand inside a task.
 *
 * @param id its id
 * @param planId the plan
 * @param taskId the task it was read in
 * @param position its place among the plan's obligations
 * @param key the key under which the draft knows it
 * @param title short, in the plan's own words
 * @param kind what sort of demand
 * @param actor who acts, where the text names someone other than the responsible units; describes only
 * @param counted what is counted
 * @param minimum at least; shares in percent
 * @param maximum at most; shares in percent
 * @param unitOfMeasure {@code PERCENT}, or the plan's own word
 * @param period how often it comes round, null for a demand of once
 * @param dueDate the date of a demand of once; otherwise the last day on which windows may begin
 * @param dueRule the day inside or after each window, null for its last
 * @param validFrom the first day that counts
 * @param per what the quantity is multiplied by, for example {@code COMMUNITY}
 * @param denominator what a share is taken of, where that is known
 * @param apportionment how a total is divided among the lead units, null where they share it
 * @param fanOut each unit or jointly
 * @param measure what counts it up
 * @param leadUnits the responsible units
 * @param supportingUnits the units that help
 * @param dependsOn the obligation that this one is limited to
 * @param waitsFor a condition outside the plan, in its own words
 * @param rollPolicy where a due date goes that is no working day
 * @param sourceLines where it was read
 * @param sourceText the words it was read from
 * @param confidence 0 to 1
 */
public record Obligation(
        UUID id,
        UUID planId,
        UUID taskId,
        int position,
        String key,
        String title,
        ObligationKind kind,
        @Nullable String actor,
        @Nullable String counted,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String unitOfMeasure,
        @Nullable Recurrence period,
        @Nullable LocalDate dueDate,
        @Nullable DueRule dueRule,
        @Nullable LocalDate validFrom,
        @Nullable String per,
        @Nullable DenominatorKind denominator,
        @Nullable Apportionment apportionment,
        FanOut fanOut,
        Measure measure,
        List<UnitName> leadUnits,
        List<UnitName> supportingUnits,
        @Nullable UUID dependsOn,
        @Nullable String waitsFor,
        RollPolicy rollPolicy,
        List<Integer> sourceLines,
        String sourceText,
        double confidence) {

    public Obligation {
        leadUnits = List.copyOf(leadUnits);
        supportingUnits = List.copyOf(supportingUnits);
        sourceLines = List.copyOf(sourceLines);
    }

    /** Who answers for an assignment of it: of a total that is divided, each unit for its share. */
    public FanOut fanOutOfAssignments() {
        return apportionment == null ? fanOut : FanOut.EACH;
    }

    /** When it comes round and falls due. */
    public Timing timing() {
        return new Timing(period, dueDate, dueRule, validFrom);
    }

    /** Whether it only says which items count for another obligation. */
    public boolean isFloor() {
        return kind == ObligationKind.LIMIT && dependsOn != null;
    }
}
