package org.fenlei.task.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.DenominatorKind;
import org.jspecify.annotations.Nullable;

/**
 * One checkable demand inside a task, proposed by the reader.
 *
 * @param key local key, unique in the draft and stable for the same document ({@code t12.1})
 * @param title short Chinese title, the demand's own words
 * @param kind see {@link ObligationKind}
 * @param actor who acts, where the text names someone other than the responsible units; describes only
 * @param counted what is counted; for a rate the numerator and, after {@code /}, the denominator
 * @param minimum at least; shares in percent
 * @param maximum at most; shares in percent
 * @param unitOfMeasure {@code PERCENT}, or the plan's own word (次, 个, 平方米, 吨/万平方米)
 * @param period the window it recurs in; null for what is due once
 * @param dueDate nominal date of what is due once; for a recurring demand the last day on which windows may open, or
 *     null = all year
 * @param dueRule day inside each window; null = the window's last day
 * @param rollPolicy where a due date goes that is no working day; null = as the installation has it
 * @param validFrom first day that counts (从5月起); null = the plan's effective date
 * @param per what the quantity is multiplied by ({@code COMMUNITY}); null = nothing
 * @param denominator what a share is taken of, where the words leave no doubt
 * @param apportionment how a total is divided among the lead units, where the text names each unit's
 *     share; null = it is not
 * @param fanOut each unit alone, or all for one total
 * @param measure what counts it
 * @param leadUnits the responsible units
 * @param supportingUnits the units that help
 * @param dependsOn key of the obligation that this one is limited to (a floor's target, compounds newly compliant
 *     under another task)
 * @param waitsFor a condition outside the plan (市级立法出台后), in its own words: assignments are WAITING until it is
 *     met; null = none
 * @param source where it was read
 * @param confidence 0 to 1; below 0.8 a person should look
 */
public record ObligationDraft(
        String key,
        String title,
        ObligationKind kind,
        @Nullable String actor,
        @Nullable String counted,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String unitOfMeasure,
        @Nullable PeriodKind period,
        @Nullable LocalDate dueDate,
        @Nullable DueRule dueRule,
        @Nullable RollPolicy rollPolicy,
        @Nullable LocalDate validFrom,
        @Nullable String per,
        @Nullable DenominatorKind denominator,
        @Nullable Apportionment apportionment,
        FanOut fanOut,
        Measure measure,
        List<UnitRef> leadUnits,
        List<UnitRef> supportingUnits,
        @Nullable String dependsOn,
        @Nullable String waitsFor,
        Source source,
        double confidence) {

    /** {@code unitOfMeasure} of every share. */
    public static final String PERCENT = "PERCENT";

    public ObligationDraft {
        leadUnits = List.copyOf(leadUnits);
        supportingUnits = List.copyOf(supportingUnits);
    }

    /** Whether it is a floor on each item of its target: a filter on what counts, which opens no assignment. */
    @JsonIgnore
    public boolean isFloor() {
        return kind == ObligationKind.LIMIT && dependsOn != null;
    }

    /** Whether it falls due once and nobody says when. */
    @JsonIgnore
    public boolean lacksDate() {
        return period == null
                && dueDate == null
                && kind != ObligationKind.STANDING
                && kind != ObligationKind.UNSCHEDULED;
    }

    /** The units that it names. */
    public Stream<UnitRef> units() {
        return Stream.of(leadUnits, supportingUnits).flatMap(List::stream);
    }

    public ObligationDraft withUnits(List<UnitRef> lead, List<UnitRef> supporting) {
        return new ObligationDraft(
                key,
                title,
                kind,
                actor,
                counted,
                minimum,
                maximum,
                unitOfMeasure,
                period,
                dueDate,
                dueRule,
                rollPolicy,
                validFrom,
                per,
                denominator,
                apportionment,
                fanOut,
                measure,
                lead,
                supporting,
                dependsOn,
                waitsFor,
                source,
                confidence);
    }

    /** The same by another date, which makes a MILESTONE of what goes on all year. */
    public ObligationDraft withDates(@Nullable LocalDate due, @Nullable LocalDate from) {
        return new ObligationDraft(
                key,
                title,
                due != null && kind == ObligationKind.STANDING ? ObligationKind.MILESTONE : kind,
                actor,
                counted,
                minimum,
                maximum,
                unitOfMeasure,
                period,
                due,
                dueRule,
                rollPolicy,
                from,
                per,
                denominator,
                apportionment,
                fanOut,
                measure,
                leadUnits,
                supportingUnits,
                dependsOn,
                waitsFor,
                source,
                confidence);
    }

    /** The same with another fan-out; what nobody shares is not divided either. */
    public ObligationDraft withFanOut(FanOut decided) {
        return new ObligationDraft(
                key,
                title,
                kind,
                actor,
                counted,
                minimum,
                maximum,
                unitOfMeasure,
                period,
                dueDate,
                dueRule,
                rollPolicy,
                validFrom,
                per,
                denominator,
                decided == FanOut.JOINTLY ? apportionment : null,
                decided,
                measure,
                leadUnits,
                supportingUnits,
                dependsOn,
                waitsFor,
                source,
                confidence);
    }

    public ObligationDraft withDependsOn(@Nullable String obligationKey) {
        return new ObligationDraft(
                key,
                title,
                kind,
                actor,
                counted,
                minimum,
                maximum,
                unitOfMeasure,
                period,
                dueDate,
                dueRule,
                rollPolicy,
                validFrom,
                per,
                denominator,
                apportionment,
                fanOut,
                measure,
                leadUnits,
                supportingUnits,
                obligationKey,
                waitsFor,
                source,
                confidence);
    }

    /** The same demand with a frequency: it becomes RECURRING, at least so often in every window. */
    public ObligationDraft withFrequency(PeriodKind every, BigDecimal atLeast) {
        return new ObligationDraft(
                key,
                title,
                ObligationKind.RECURRING,
                actor,
                counted,
                atLeast,
                maximum,
                unitOfMeasure == null ? "次" : unitOfMeasure,
                every,
                null,
                dueRule,
                rollPolicy,
                validFrom,
                per,
                denominator,
                apportionment,
                fanOut,
                every == PeriodKind.MONTH || measure != Measure.LEDGER_SUBMITTED ? measure : Measure.REPORTED,
                leadUnits,
                supportingUnits,
                dependsOn,
                waitsFor,
                source,
                confidence);
    }

    /**
     * The same without its number: what has windows recurs once in each, all else is a MILESTONE by its date. A limit
     * without its value demands nothing that could be done so often or by a day: it goes on all year.
     */
    public ObligationDraft withoutQuantity() {
        boolean goesOn = kind == ObligationKind.LIMIT || maximum != null;
        boolean recurs = !goesOn && period != null;
        return new ObligationDraft(
                key,
                title,
                goesOn ? ObligationKind.STANDING : recurs ? ObligationKind.RECURRING : ObligationKind.MILESTONE,
                actor,
                counted,
                recurs ? BigDecimal.ONE : null,
                null,
                recurs ? "次" : null,
                goesOn ? null : period,
                goesOn ? null : dueDate,
                goesOn ? null : dueRule,
                rollPolicy,
                goesOn ? null : validFrom,
                null,
                null,
                null,
                FanOut.EACH,
                Measure.REPORTED,
                leadUnits,
                supportingUnits,
                isFloor() ? null : dependsOn,
                waitsFor,
                source,
                confidence);
    }
}
