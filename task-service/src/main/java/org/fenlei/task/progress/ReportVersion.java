package org.fenlei.task.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.evidence.EvidenceColumn;
import org.fenlei.task.progress.domain.ReportStatus;
import org.jspecify.annotations.Nullable;

/** One version of a report: what it said, who wrote it, when and why. */
record ReportVersion(
        long version,
        ReportStatus status,
        @Nullable BigDecimal count,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal itemValue,
        LocalDate occurredOn,
        @Nullable String note,
        List<Evidence> evidence,
        @Nullable String reason,
        String author,
        Instant at) {

    private static final EvidenceColumn EVIDENCE = new EvidenceColumn();

    static ReportVersion read(ResultSet row) throws SQLException {
        return new ReportVersion(
                row.getLong("version"),
                ReportStatus.valueOf(row.getString("status")),
                row.getBigDecimal("count"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("item_value"),
                Objects.requireNonNull(row.getObject("occurred_on", LocalDate.class)),
                row.getString("note"),
                EVIDENCE.convertToEntityAttribute(row.getString("evidence")),
                row.getString("reason"),
                row.getString("written_by_name"),
                Objects.requireNonNull(Sql.instant(row, "written_at")));
    }
}
