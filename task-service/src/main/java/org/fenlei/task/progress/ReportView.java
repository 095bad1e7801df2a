package org.fenlei.task.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.Names;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.progress.domain.ReportStatus;
import org.jspecify.annotations.Nullable;

/** A report as it is shown. */
@Schema(name = "ProgressReport")
record ReportView(
        UUID id,

        @Schema(description = "The assignment that it was made for")
        UUID assignmentId,

        @Schema(
                description =
                        "The assignment that it counts toward: the same, or after a merger the successor's. It is corrected"
                                + " and withdrawn there.")
        UUID countsToward,

        @Schema(description = "The unit that it speaks for", examples = "YX-S01")
        String unitCode,

        @Schema(
                description = "The unit that answers for it: the same, or the one that it went up in; both may read it",
                examples = "YX-S01")
        String answeredBy,

        @Nullable BigDecimal count,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal itemValue,
        LocalDate occurredOn,
        @Nullable String note,
        List<Evidence> evidence,

        @Schema(description = "ACTIVE, or WITHDRAWN: then it counts no more")
        ReportStatus status,

        @Schema(examples = "有效") String statusName,

        @Schema(description = "Who made the report; who corrected it, stands beside each version", examples = "王芳")
        String reportedBy,

        Instant createdAt,

        @Schema(description = "Also the ETag", examples = "1")
        long version,

        Instant updatedAt) {

    static ReportView of(ProgressReportRow row, Names names) {
        return new ReportView(
                row.id,
                row.assignmentId,
                row.countsToward,
                row.unitCode,
                row.answeredBy,
                row.count,
                row.numerator,
                row.denominator,
                row.itemValue,
                row.occurredOn,
                row.note,
                row.evidence,
                row.status,
                names.of(row.status),
                row.reportedByName,
                row.createdAt,
                row.version,
                row.updatedAt);
    }
}
