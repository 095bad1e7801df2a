package org.fenlei.task.progress;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A progress report. */
@Entity
@Table(name = "progress_report")
class ProgressReportRow {

    @Id
    UUID id;

    UUID assignmentId;
    String unitCode;

    @Nullable
    BigDecimal count;

    @Nullable
    BigDecimal numerator;

    @Nullable
    BigDecimal denominator;

    @Nullable
    BigDecimal itemValue;

    LocalDate occurredOn;

    @Nullable
    String note;

    @Convert(converter = EvidenceColumn.class)
    List<Evidence> evidence;

    String reportedBy;
    Instant createdAt;
}
