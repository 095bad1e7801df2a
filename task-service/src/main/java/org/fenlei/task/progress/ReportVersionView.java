package org.fenlei.task.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.Names;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.progress.domain.ReportStatus;
import org.jspecify.annotations.Nullable;

/** One version of a report as it is shown. */
@Schema(name = "ProgressReportVersion")
record ReportVersionView(
        @Schema(examples = "2") long version,
        ReportStatus status,
        @Schema(examples = "有效") String statusName,
        @Nullable BigDecimal count,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal itemValue,
        LocalDate occurredOn,
        @Nullable String note,
        List<Evidence> evidence,

        @Schema(description = "Why it was corrected or withdrawn; null of the first version", examples = "漏报一场")
        @Nullable
        String reason,

        @Schema(examples = "王芳") String author,
        Instant at) {

    static ReportVersionView of(ReportVersion version, Names names) {
        return new ReportVersionView(
                version.version(),
                version.status(),
                names.of(version.status()),
                version.count(),
                version.numerator(),
                version.denominator(),
                version.itemValue(),
                version.occurredOn(),
                version.note(),
                version.evidence(),
                version.reason(),
                version.author(),
                version.at());
    }
}
