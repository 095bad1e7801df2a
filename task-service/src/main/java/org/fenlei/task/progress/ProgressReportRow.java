package org.fenlei.task.progress;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.task.assignment.CountUp;
import org.fenlei.task.assignment.domain.Contribution;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.evidence.EvidenceColumn;
import org.fenlei.task.progress.domain.Figures;
import org.fenlei.task.progress.domain.ProgressRefusal;
import org.fenlei.task.progress.domain.ReportStatus;
import org.jspecify.annotations.Nullable;

/** A progress report as its newest version has it. */
@Entity
@Table(name = "progress_report")
class ProgressReportRow {

    @Id
    UUID id;

    UUID assignmentId;

    /** Where it counts: another than where it was made, once its unit went up in another. */
    UUID countsToward;

    String unitCode;

    /** The unit, or the one that it went up in. */
    String answeredBy;

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
    String reportedByName;
    Instant createdAt;

    @Enumerated(EnumType.STRING)
    ReportStatus status;

    long version;
    Instant updatedAt;

    /** Takes over what is reported. */
    void state(Figures figures, @Nullable String note, List<Evidence> evidence) {
        this.count = figures.count();
        this.numerator = figures.numerator();
        this.denominator = figures.denominator();
        this.itemValue = figures.itemValue();
        this.occurredOn = figures.occurredOn();
        this.note = note;
        this.evidence = evidence;
    }

    /**
     * Nothing changes, unless it counts toward that assignment.
     *
     * @throws Refusal if it went over in a merger, with the unit that answers for it now
     */
    void requireCountingToward(UUID assignment) {
        if (!countsToward.equals(assignment)) {
            throw new Refusal(ProgressRefusal.REPORT_HANDED_OVER, answeredBy);
        }
    }

    /**
     * Makes the next version of it.
     *
     * @throws Refusal if it was withdrawn: that is final
     */
    void next(Instant now) {
        if (status == ReportStatus.WITHDRAWN) {
            throw new Refusal(ProgressRefusal.REPORT_WITHDRAWN);
        }
        version++;
        updatedAt = now;
    }

    /** Who made it, and who answers for it now. */
    Set<String> units() {
        return Stream.of(unitCode, answeredBy).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Figures figures() {
        return new Figures(count, numerator, denominator, itemValue, occurredOn);
    }

    /**
     * What it counts as. Of one day, what was reported first stays first, however often it is corrected.
     *
     * @param whole what is recorded as the whole of all that the assignment asks; null if not all of it is
     */
    CountUp.Entry entry(@Nullable BigDecimal whole) {
        Contribution contribution = new Contribution(
                unitCode, occurredOn, createdAt.toEpochMilli(), count, numerator, denominator, whole, itemValue);
        return new CountUp.Entry("report:" + id, version, contribution, status == ReportStatus.ACTIVE);
    }
}
