package org.fenlei.ledger.monthly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.ledger.monthly.domain.Acceptance;
import org.fenlei.ledger.monthly.domain.Content;
import org.fenlei.ledger.monthly.domain.Entry;
import org.fenlei.ledger.monthly.domain.LedgerStatus;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.fenlei.ledger.monthly.domain.Return;
import org.fenlei.ledger.monthly.domain.Source;
import org.fenlei.ledger.monthly.domain.Submission;
import org.jspecify.annotations.Nullable;

/** Where a ledger stands now. */
@Entity
@Table(name = "monthly_ledger")
class MonthlyLedgerRow {

    @Id
    UUID id;

    @Column(name = "unit_code")
    String unitCode;

    /** Of the month. */
    @Column(name = "month")
    LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    LedgerStatus status;

    long version;

    @Column(name = "content_version")
    long contentVersion;

    @Enumerated(EnumType.STRING)
    Source source;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Column(name = "submitted_by")
    @Nullable
    String submittedBy;

    @Nullable
    Boolean late;

    @Column(name = "after_closing")
    @Nullable
    Boolean afterClosing;

    @Column(name = "late_reason")
    @Nullable
    String lateReason;

    @Column(name = "returned_at")
    @Nullable
    Instant returnedAt;

    @Column(name = "returned_by")
    @Nullable
    String returnedBy;

    @Column(name = "return_reason")
    @Nullable
    String returnReason;

    @Column(name = "resubmit_by")
    @Nullable
    LocalDate resubmitBy;

    @Column(name = "accepted_at")
    @Nullable
    Instant acceptedAt;

    @Column(name = "accepted_by")
    @Nullable
    String acceptedBy;

    @Column(name = "updated_at")
    Instant updatedAt;

    MonthlyLedger toLedger(List<Entry> entries) {
        return new MonthlyLedger(
                id,
                unitCode,
                YearMonth.from(firstDay),
                version,
                contentVersion,
                status,
                new Content(source, entries),
                submission(),
                sentBack(),
                acceptance(),
                updatedAt);
    }

    void take(MonthlyLedger ledger) {
        status = ledger.status();
        version = ledger.version();
        contentVersion = ledger.contentVersion();
        source = ledger.content().source();
        updatedAt = ledger.changedAt();
        take(ledger.submission());
        take(ledger.returned());
        take(ledger.acceptance());
    }

    private @Nullable Submission submission() {
        return submittedAt == null
                ? null
                : new Submission(
                        submittedAt,
                        Objects.requireNonNull(submittedBy),
                        Boolean.TRUE.equals(late),
                        Boolean.TRUE.equals(afterClosing),
                        lateReason);
    }

    private @Nullable Return sentBack() {
        return returnedAt == null
                ? null
                : new Return(
                        returnedAt,
                        Objects.requireNonNull(returnedBy),
                        Objects.requireNonNull(returnReason),
                        Objects.requireNonNull(resubmitBy));
    }

    private @Nullable Acceptance acceptance() {
        return acceptedAt == null ? null : new Acceptance(acceptedAt, Objects.requireNonNull(acceptedBy));
    }

    private void take(@Nullable Submission submission) {
        submittedAt = submission == null ? null : submission.at();
        submittedBy = submission == null ? null : submission.by();
        late = submission == null ? null : submission.late();
        afterClosing = submission == null ? null : submission.afterClosing();
        lateReason = submission == null ? null : submission.lateReason();
    }

    private void take(@Nullable Return sentBack) {
        returnedAt = sentBack == null ? null : sentBack.at();
        returnedBy = sentBack == null ? null : sentBack.by();
        returnReason = sentBack == null ? null : sentBack.reason();
        resubmitBy = sentBack == null ? null : sentBack.resubmitBy();
    }

    private void take(@Nullable Acceptance acceptance) {
        acceptedAt = acceptance == null ? null : acceptance.at();
        acceptedBy = acceptance == null ? null : acceptance.by();
    }
}
