package org.fenlei.task.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.progress.domain.ReportStatus;
import org.jspecify.annotations.Nullable;

/** What the audit keeps of a version of a report. */
record AuditedReport(
        UUID assignmentId,
        long version,
        ReportStatus status,
        @Nullable BigDecimal count,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal itemValue,
        LocalDate occurredOn,
        @Nullable String note,
        List<Evidence> evidence,
        @Nullable String reason) {

    static final String SUBJECT = "progress-report";

    static AuditedReport of(ProgressReportRow row, @Nullable String reason) {
        return new AuditedReport(
                row.assignmentId,
                row.version,
                row.status,
                row.count,
                row.numerator,
                row.denominator,
                row.itemValue,
                row.occurredOn,
                row.note,
                row.evidence,
                reason);
    }
}
