package org.fenlei.task.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.progress.domain.Figures;
import org.jspecify.annotations.Nullable;

/** A report as it is sent. */
@Schema(
        name = "ProgressReportRequest",
        description =
                "A share (RATE) takes numerator and denominator; a LIMIT takes the value measured as count, in percent"
                        + " where that is its unit of measure, or numerator and denominator; everything else takes count. A"
                        + " report without figures means one occurrence.")
record ReportBody(
        @Schema(description = "For which unit; default the caller's own", examples = "YX-S01") @Size(max = 64) @Nullable
        String unitCode,

        @Schema(description = "How many times or things, or the value measured", examples = "1") @Nullable
        BigDecimal count,

        @Schema(description = "The part, for a share", examples = "3550") @Nullable
        BigDecimal numerator,

        @Schema(
                description =
                        "The whole, for a share. Left out, it is what is recorded of the unit, or of those below it, at"
                                + " the end of the window or today if that is earlier, where the obligation names a"
                                + " denominator; one that is more than 10 % off that is taken with a warning",
                examples = "14200")
        @Nullable
        BigDecimal denominator,

        @Schema(description = "The value of each thing reported, where the plan sets a floor for it", examples = "160")
        @Nullable
        BigDecimal itemValue,

        @Schema(
                description =
                        "When it happened; default today. A day after the due date counts, as late. A day before the"
                                + " window is refused; a MILESTONE may be reached before its window, from 1 January of"
                                + " the plan's year on",
                examples = "2023-03-14")
        @Nullable
        LocalDate occurredOn,

        @Schema(examples = "与物业碰头，商定撤桶时间") @Size(max = 2000) @Nullable
        String note,

        @Size(max = 20) @Nullable List<@Valid @NotNull Evidence> evidence) {

    /** What it counts, on that day if it names none. */
    Figures figures(LocalDate otherwise) {
        LocalDate day = Objects.requireNonNullElse(occurredOn, otherwise);
        return new Figures(count, numerator, denominator, itemValue, day);
    }

    List<Evidence> evidenceOrNone() {
        return Objects.requireNonNullElse(evidence, List.of());
    }
}
