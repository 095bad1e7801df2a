package org.fenlei.task.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.assignment.domain.Multiplier;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.obligation.ObligationView;
import org.fenlei.task.obligation.domain.ApportionmentRules;
import org.fenlei.task.obligation.domain.DemandRules;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.DueRule.Of;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.plan.NamedUnits.Named;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.Source;
import org.fenlei.task.reading.UnitRef;
import org.jspecify.annotations.Nullable;

/** A demand as an official writes it. */
@Schema(
        name = "DemandEdit",
        description = "The whole demand: what is absent is none. Without units it has those of its task.")
record DemandBody(
        @Schema(examples = "每季度上门宣讲") @NotBlank @Size(min = 1, max = 200)
        String title,

        @NotNull ObligationKind kind,
        @Size(max = 100) @Nullable String actor,

        @Schema(examples = "上门宣讲户数/常住总户数") @Size(max = 200) @Nullable
        String counted,

        @Schema(description = "At least; shares in percent", examples = "20")
        @Digits(integer = 12, fraction = 3)
        @Nullable
        BigDecimal minimum,

        @Digits(integer = 12, fraction = 3) @Nullable BigDecimal maximum,

        @Schema(description = "PERCENT for a share", examples = "PERCENT") @Size(max = 40) @Nullable
        String unitOfMeasure,

        @Nullable Recurrence period,
        @Schema(examples = "2023-09-30") @Nullable LocalDate dueDate,
        @Valid @Nullable DayOfWindow dueRule,

        @Schema(description = "Where a due date goes that is no working day; absent is as the installation has it")
        @Nullable
        RollPolicy rollPolicy,

        @Nullable LocalDate validFrom,

        @Schema(description = "What the quantity is multiplied by", examples = "COMMUNITY") @Size(max = 40) @Nullable
        String per,

        @Schema(
                description =
                        "What a share is taken of: a report may leave its denominator out then, if one is recorded",
                examples = "HOUSEHOLDS")
        @Nullable
        DenominatorKind denominator,

        @Schema(description = "How a total (TARGET or RECURRING, JOINTLY) is divided among the lead units")
        @Valid
        @Nullable
        DivisionBody apportionment,

        @NotNull FanOut fanOut,

        @Schema(description = "Absent is REPORTED") @Nullable
        Measure measure,

        @Size(min = 1, max = 200) @Valid @Nullable List<@NotNull Named> leadUnits,
        @Size(max = 200) @Valid @Nullable List<@NotNull Named> supportingUnits,

        @Schema(description = ObligationView.DEPENDS_ON) @Nullable
        UUID dependsOn,

        @Schema(description = "A condition outside the plan, in words") @Size(max = 200) @Nullable
        String waitsFor) {

    /** The day inside or after each window. */
    @Schema(name = "DueRuleEdit")
    record DayOfWindow(
            @NotNull Of of,
            @Min(1) @Max(12) @Nullable Integer month,
            @Min(1) @Max(31) @Nullable Integer day) {}

    /** What a demand keeps when it is edited, and what its task gives it. */
    record Kept(
            String key,
            Source source,
            List<UnitRef> taskLead,
            List<UnitRef> taskSupporting,
            @Nullable String dependsOnKey) {}

    /**
     * Faults of the fields among themselves, and days too far from the plan's year.
     *
     * @param year null while the plan has none
     */
    List<FieldError> errors(@Nullable Integer year) {
        Timing timing = new Timing(period, dueDate, rule(), validFrom);
        var errors = new ArrayList<>(
                DemandRules.errors(new DemandRules.Demand(kind, minimum, maximum, unitOfMeasure, timing, measured())));
        if (year != null) {
            errors.addAll(timing.tooFarFrom(year));
        }
        if (per != null && Multiplier.named(per).isEmpty()) {
            errors.add(new FieldError(
                    "/per",
                    "UNKNOWN_CODE",
                    Arrays.stream(Multiplier.values()).map(Multiplier::name).collect(Collectors.joining(", "))));
        }
        if (per != null && !kind.isCounted()) {
            errors.add(new FieldError("/per", "NOT_FOR_THIS_KIND", kind.zh()));
        }
        if (denominator != null && kind != ObligationKind.RATE) {
            errors.add(new FieldError("/denominator", "NOT_FOR_THIS_KIND", kind.zh()));
        }
        return errors;
    }

    /** Faults of how the total is divided among the units that it has now. */
    List<FieldError> apportionmentErrors(ObligationDraft draft) {
        Apportionment division = draft.apportionment();
        Set<String> units = draft.leadUnits().stream()
                .flatMap(unit -> unit.unitCodes().stream())
                .collect(Collectors.toSet());
        return division == null
                ? List.of()
                : ApportionmentRules.errors(new ApportionmentRules.Total(kind, minimum, per, fanOut, units), division);
    }

    /** However it is written, 100 is one number: 1e2 is no change of it. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null || number.scale() >= 0 ? number : number.setScale(0);
    }

    private Measure measured() {
        return Objects.requireNonNullElse(measure, Measure.REPORTED);
    }

    private @Nullable DueRule rule() {
        return dueRule == null ? null : new DueRule(dueRule.of(), dueRule.month(), dueRule.day());
    }

    /** The demand as the draft keeps it; a person wrote it, so that nothing in it is in doubt. */
    ObligationDraft draft(Kept kept, NamedUnits units) {
        return new ObligationDraft(
                kept.key(),
                title,
                org.fenlei.task.reading.ObligationKind.valueOf(kind.name()),
                actor,
                counted,
                plain(minimum),
                plain(maximum),
                unitOfMeasure,
                period == null ? null : PeriodKind.valueOf(period.name()),
                dueDate,
                dueRule == null
                        ? null
                        : new org.fenlei.task.reading.DueRule(
                                org.fenlei.task.reading.DueRule.Of.valueOf(
                                        dueRule.of().name()),
                                dueRule.month(),
                                dueRule.day()),
                rollPolicy,
                validFrom,
                per,
                denominator,
                apportionment == null ? null : apportionment.value(),
                org.fenlei.task.reading.FanOut.valueOf(fanOut.name()),
                org.fenlei.task.reading.Measure.valueOf(measured().name()),
                leadUnits == null ? kept.taskLead() : units.of("/leadUnits", leadUnits),
                supportingUnits == null ? kept.taskSupporting() : units.of("/supportingUnits", supportingUnits),
                kept.dependsOnKey(),
                waitsFor,
                kept.source(),
                1.0);
    }
}
