package org.fenlei.task.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.Names;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.jspecify.annotations.Nullable;

/** An obligation as the API shows it. */
@Schema(name = "Obligation", description = "One checkable demand inside a task")
public record ObligationView(
        UUID id,
        UUID planId,
        UUID taskId,

        @Schema(description = "Short, in the plan's own words", examples = "每季度上门宣讲")
        String title,

        ObligationKind kind,
        @Schema(examples = "比率目标") String kindName,

        @Schema(description = "Who acts, where the text names someone else; describes only") @Nullable
        String actor,

        @Schema(description = "What is counted", examples = "上门宣讲户数/常住总户数") @Nullable
        String counted,

        @Schema(description = "At least; shares in percent", examples = "20") @Nullable
        BigDecimal minimum,

        @Schema(description = "At most; shares in percent") @Nullable
        BigDecimal maximum,

        @Schema(description = "PERCENT, or the plan's own word", examples = "PERCENT") @Nullable
        String unitOfMeasure,

        @Schema(examples = "％") @Nullable String unitOfMeasureName,

        @Schema(description = "Null for a demand of once") @Nullable
        Recurrence period,

        @Schema(examples = "每季度") @Nullable String periodName,

        @Schema(description = "The date of a demand of once; otherwise the last day on which windows may begin")
        @Nullable
        LocalDate dueDate,

        @Schema(description = "The day inside or after each window; null is its last day") @Nullable
        DueRule dueRule,

        @Schema(description = "Where a due date goes that is no working day; a plan in force keeps its own")
        RollPolicy rollPolicy,

        @Schema(description = "The first day that counts") @Nullable
        LocalDate validFrom,

        @Schema(description = "What the quantity is multiplied by, for example COMMUNITY") @Nullable
        String per,

        @Schema(
                description =
                        "What a share is taken of, where that is known: a report may leave its denominator out then",
                examples = "HOUSEHOLDS")
        @Nullable
        DenominatorKind denominator,

        @Schema(examples = "户数") @Nullable String denominatorName,

        @Schema(
                description =
                        "How a total is divided among the lead units; null where they share it. Each unit has an assignment"
                                + " of its own share then, although the fan-out of the demand itself stays JOINTLY")
        @Nullable
        Apportionment apportionment,

        FanOut fanOut,
        @Schema(examples = "各自完成") String fanOutName,
        @Schema(description = "What counts it up") Measure measure,
        @Schema(examples = "人工填报") String measureName,

        @Schema(description = "Responsible; each as written, with what the directory makes of it")
        List<UnitName> leadUnits,

        List<UnitName> supportingUnits,

        @Schema(description = DEPENDS_ON) @Nullable UUID dependsOn,

        @Schema(description = "A condition outside the plan; until it is met, assignments are WAITING") @Nullable
        String waitsFor,

        SourceView source,

        @Schema(description = "0 to 1; below 0.8 a person should look", examples = "0.95")
        double confidence) {

    /** Where it was read. */
    @Schema(name = "ObligationSource")
    record SourceView(
            @Schema(examples = "[31]") List<Integer> lines,

            @Schema(examples = "每季度上门宣讲户数不低于常住总户数的20%。") String text) {}

    /** What the link does, of what is read and of what is sent. */
    public static final String DEPENDS_ON =
            "The obligation of the same plan that this one is limited to. Of a LIMIT: it is a floor on each"
                    + " item, and what is below it does not count there. Of a RATE on a TARGET: a report whose"
                    + " denominator differs from what is counted of the unit's target is taken with a warning. Of any"
                    + " other kind it is kept and shown, and has no effect";

    /** The view of an obligation. */
    public static ObligationView of(Obligation obligation, Names names) {
        return new ObligationView(
                obligation.id(),
                obligation.planId(),
                obligation.taskId(),
                obligation.title(),
                obligation.kind(),
                names.of(obligation.kind()),
                obligation.actor(),
                obligation.counted(),
                obligation.minimum(),
                obligation.maximum(),
                obligation.unitOfMeasure(),
                names.ofMeasure(obligation.unitOfMeasure()),
                obligation.period(),
                names.ofNullable(obligation.period()),
                obligation.dueDate(),
                obligation.dueRule(),
                obligation.rollPolicy(),
                obligation.validFrom(),
                obligation.per(),
                obligation.denominator(),
                names.ofNullable(obligation.denominator()),
                obligation.apportionment(),
                obligation.fanOut(),
                names.of(obligation.fanOut()),
                obligation.measure(),
                names.of(obligation.measure()),
                obligation.leadUnits(),
                obligation.supportingUnits(),
                obligation.dependsOn(),
                obligation.waitsFor(),
                new SourceView(obligation.sourceLines(), obligation.sourceText()),
                obligation.confidence());
    }
}
