package org.fenlei.task.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/** An assignment as the API shows it. */
@Schema(name = "Assignment", description = "One obligation, one responsible unit or joint group, one window")
public record AssignmentView(
        UUID id,
        UUID planId,
        @Schema(examples = "2023") int planYear,
        UUID taskId,
        @Schema(examples = "1") String taskNumber,

        @Schema(description = "The obligation that it was opened for")
        UUID obligationId,

        @Schema(
                description =
                        "The obligation of the plan in force that asks for the same in another way, where a revision left"
                                + " this one standing: it is found by either; null = there is none")
        @Nullable
        UUID inPlaceOf,

        @Schema(examples = "每月至少召开1次垃圾分类专题会") String title,
        ObligationKind kind,
        @Schema(examples = "周期性任务") String kindName,
        @Schema(description = "What counts it up") Measure measure,
        @Schema(examples = "人工填报") String measureName,
        FanOut fanOut,
        @Schema(examples = "[\"YX-S01\"]") List<String> unitCodes,
        @Schema(examples = "[\"柳荫街道\"]") List<String> unitNames,

        @Schema(description = "The window as a period, null where it has no name", examples = "2023-03") @Nullable
        String period,

        Window window,

        @Schema(description = "Nominal; null where the plan names none", examples = "2023-03-31") @Nullable
        LocalDate dueDate,

        @Schema(description = "After the roll policy: the last day in time", examples = "2023-03-31") @Nullable
        LocalDate effectiveDueDate,

        @Schema(description = "The rule that made the effective date of the nominal one, where that is no working day")
        RollPolicy rollPolicy,

        @Schema(
                description =
                        "Whether no work calendar is published yet of a year that it falls due in, or that its reminders"
                                + " and escalations may reach into, as those of December do: their days, and the effective date"
                                + " under a roll policy, rest on Monday to Friday")
        boolean provisional,

        @Schema(description = "How much is needed; null where nothing is counted", examples = "1") @Nullable
        BigDecimal required,

        @Schema(description = "The value not to be exceeded") @Nullable
        BigDecimal maximum,

        @Schema(description = "A number, a percentage, or the worst value measured", examples = "0")
        BigDecimal counted,

        @Schema(description = "PERCENT, or the plan's own word", examples = "次") @Nullable
        String unitOfMeasure,

        AssignmentStatus status,
        @Schema(examples = "进行中") String statusName,

        @Schema(description = "Since when the demand is met") @Nullable
        LocalDate fulfilledOn,

        @Schema(description = "Why it was waived or cancelled") @Nullable
        String endReason,

        @Schema(description = "Whether anybody is reminded of it")
        boolean watched,

        @Schema(description = "Also the ETag", examples = "1")
        long version,

        Instant updatedAt) {}
