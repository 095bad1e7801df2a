package org.fenlei.task.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.fenlei.task.summary.domain.Section;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.jspecify.annotations.Nullable;

/** A summary as the API shows it. */
@Schema(name = "QuarterlySummary", description = "A unit's summary of a quarter or a year")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SummaryView(
        @Schema(required = true, examples = "YX-S01") String unitCode,
        @Schema(required = true, examples = "柳荫街道") String unitName,

        @Schema(required = true, description = "A quarter, or a year", examples = "2023-Q1")
        String period,

        @Schema(required = true, examples = "2023年第一季度") String periodName,

        @Schema(required = true, examples = "柳荫街道2023年第一季度生活垃圾分类工作总结")
        String title,

        @Schema(required = true) SummaryStatus status,
        @Schema(required = true, examples = "草稿") String statusName,

        @Schema(required = true, description = "Also the ETag; 0 while nothing is stored", examples = "1")
        long version,

        @Schema(required = true) FiguresView figures,

        @Schema(required = true, description = "All four, in their order")
        List<SectionView> sections,

        @Nullable Instant submittedAt,
        @Nullable String submittedBy,

        @Schema(description = "Of the latest return") @Nullable
        Instant returnedAt,

        @Nullable String returnedBy,
        @Nullable String returnReason,

        @Schema(description = "The last day to hand it in again") @Nullable
        LocalDate resubmitBy,

        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy,

        @Schema(description = "Of the latest correction after an acceptance") @Nullable
        Instant correctedAt,

        @Nullable String correctedBy,
        @Nullable String correctionReason,

        @Schema(description = "Null while nothing is stored") @Nullable
        Instant updatedAt,

        @Schema(
                required = true,
                description = "BEFORE_PERIOD_END: handed in, or about to be, while the period still runs;"
                        + " NO_PLAN_IN_FORCE: there is nothing to take figures from; REMARK_ON_NOTHING: a remark whose"
                        + " demand a revised plan has no more, told in full, as it stands nowhere else")
        List<Warning> warnings) {

    /** A section's text. */
    @Schema(name = "SummarySection")
    record SectionView(
            @Schema(required = true) Section code,
            @Schema(required = true, examples = "总体情况") String name,

            @Schema(required = true, description = "Paragraphs are separated by line ends")
            String text,

            @Schema(
                    required = true,
                    description = "Whether a person wrote it; otherwise it is composed from the figures")
            boolean edited) {}

    /** The figures. */
    @Schema(
            name = "SummaryFigures",
            description =
                    "What is recorded of the unit's assignments of the plan in force that overlap the period or fall"
                            + " due in it, and of demands of once that were overdue when it began. What falls due in the"
                            + " period is told with all that is known; what reaches further as it stood on that day."
                            + " They move until the summary is handed in.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FiguresView(
            @Schema(required = true, description = "The day on which the records were read")
            LocalDate takenOn,

            @Schema(description = "The plan in force; absent if there is none") @Nullable
            String planTitle,

            @Schema(required = true) TotalsView totals,

            @Schema(required = true, description = "In the plan's order")
            List<DemandView> demands,

            @Schema(required = true, description = "Demands of all year of which nothing is counted")
            List<StandingView> standing) {}

    /** The figures added up, waived and cancelled assignments left out. */
    @Schema(name = "SummaryTotals")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TotalsView(
            @Schema(required = true) int demands,
            @Schema(required = true) int standing,
            @Schema(required = true) int assignments,

            @Schema(
                    required = true,
                    description = "Of these, those that fall due in the period: each assignment does so in one quarter")
            int closing,

            @Schema(required = true, description = "Of the closing ones, late ones included")
            int fulfilled,

            @Schema(required = true) int fulfilledLate,
            @Schema(required = true) int overdue,
            @Schema(required = true) int atRisk,

            @Schema(required = true, description = "Fulfilled in the period, though they fall due later")
            int early,

            @Schema(required = true, description = "Fulfilled in the period, though they had fallen due before")
            int madeUp,

            @Schema(required = true, description = "Those that reach beyond the period")
            int continuing,

            @Schema(required = true, description = "Waived or cancelled")
            int ended,

            @Schema(
                    description =
                            "fulfilled of closing, in percent, rounded down to one decimal; absent if none closes",
                    examples = "90.0")
            @Nullable
            BigDecimal share) {}

    /** A demand and its assignments. */
    @Schema(name = "SummaryDemand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DemandView(
            @Schema(required = true) UUID obligationId,
            @Schema(required = true, examples = "1") String taskNumber,

            @Schema(required = true, examples = "每月至少召开1次垃圾分类专题会")
            String title,

            @Schema(required = true) ObligationKind kind,
            @Schema(required = true, examples = "周期性任务") String kindName,
            @Schema(required = true) Measure measure,
            @Schema(required = true, examples = "人工填报") String measureName,

            @Schema(required = true, description = "JOINTLY: what is counted is everybody's total")
            FanOut fanOut,

            @Schema(description = "PERCENT, or the plan's own word", examples = "次") @Nullable
            String unitOfMeasure,

            @Schema(description = "Of all windows; absent where amounts of windows do not add up", examples = "3")
            @Nullable
            BigDecimal required,

            @Nullable BigDecimal counted,

            @Schema(
                    description =
                            "In percent, rounded down to one decimal, at most 100: of one window the amount reached,"
                                    + " of several the windows fulfilled; absent where nothing can be divided",
                    examples = "66.6")
            @Nullable
            BigDecimal share,

            @Schema(required = true, description = "The most urgent of its assignments")
            AssignmentStatus status,

            @Schema(required = true, examples = "已完成") String statusName,
            @Schema(required = true) List<ItemView> assignments,
            @Nullable String remark) {}

    /** One assignment. */
    @Schema(name = "SummaryAssignment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(
            @Schema(required = true) UUID assignmentId,
            @Schema(examples = "2023-03") @Nullable String period,
            @Schema(required = true) Window window,

            @Schema(description = "The last day in time", examples = "2023-03-31") @Nullable
            LocalDate dueDate,

            @Nullable BigDecimal required,
            @Nullable BigDecimal maximum,
            @Schema(required = true) BigDecimal counted,
            @Schema(required = true) AssignmentStatus status,
            @Schema(required = true, examples = "已完成") String statusName,
            @Nullable LocalDate fulfilledOn,

            @Schema(required = true, description = "Whether it ends or falls due by the period's last day")
            boolean closing) {}

    /** A demand of all year and the sentence that the unit says on it. */
    @Schema(name = "SummaryStanding")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandingView(
            @Schema(required = true) UUID obligationId,
            @Schema(required = true, examples = "9") String taskNumber,
            @Schema(required = true, examples = "常态化开展入户宣传") String title,
            @Nullable String remark) {}
}
