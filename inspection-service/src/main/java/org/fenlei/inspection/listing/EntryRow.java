package org.fenlei.inspection.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.listing.domain.Candidate;
import org.fenlei.inspection.listing.domain.Entry;
import org.fenlei.inspection.listing.domain.Ranked;
import org.jspecify.annotations.Nullable;

/** A subject on a list, with the inspections behind its score. */
@Entity
@Table(name = "list_entry")
class EntryRow {

    @Id
    UUID id;

    @Column(name = "edition_id")
    UUID editionId;

    int position;

    @Column(name = "place")
    int rank;

    @Column(name = "subject_id")
    String subjectId;

    @Column(name = "subject_name")
    String subjectName;

    @Column(name = "unit_code")
    String unitCode;

    BigDecimal score;

    int inspections;

    boolean failed;

    List<UUID> counted;

    String reason;

    @Column(name = "withdrawn_on")
    @Nullable
    LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    @Nullable
    String withdrawalReason;

    Entry toEntry() {
        Candidate candidate = new Candidate(subjectId, subjectName, unitCode, score, inspections, failed, counted);
        return new Entry(
                id,
                new Ranked(rank, candidate, reason),
                withdrawnOn == null || withdrawalReason == null
                        ? null
                        : new Entry.Withdrawal(withdrawnOn, withdrawalReason));
    }

    EntryRow take(UUID edition, int at, Entry entry) {
        Candidate candidate = entry.ranked().candidate();
        id = entry.id();
        editionId = edition;
        position = at;
        rank = entry.ranked().rank();
        subjectId = candidate.subjectId();
        subjectName = candidate.subjectName();
        unitCode = candidate.unitCode();
        score = candidate.score();
        inspections = candidate.inspections();
        failed = candidate.failed();
        counted = candidate.counted();
        reason = entry.ranked().reason();
        Entry.@Nullable Withdrawal withdrawal = entry.withdrawal();
        withdrawnOn = withdrawal == null ? null : withdrawal.withdrawnOn();
        withdrawalReason = withdrawal == null ? null : withdrawal.reason();
        return this;
    }
}
