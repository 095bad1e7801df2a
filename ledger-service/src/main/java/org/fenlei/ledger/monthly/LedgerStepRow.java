package org.fenlei.ledger.monthly;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.ledger.monthly.domain.Action;
import org.fenlei.ledger.monthly.domain.LedgerStatus;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.fenlei.ledger.monthly.domain.Source;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a ledger: what was done, by whom, when and why. Written once. */
@Entity
@Immutable
@Table(name = "ledger_step")
class LedgerStepRow {

    @EmbeddedId
    Key key;

    @Column(name = "content_version")
    long contentVersion;

    @Column(name = "unit_code")
    String unitCode;

    @Enumerated(EnumType.STRING)
    Action action;

    @Enumerated(EnumType.STRING)
    LedgerStatus status;

    @Enumerated(EnumType.STRING)
    Source source;

    @Nullable
    String reason;

    @Column(name = "resubmit_by")
    @Nullable
    LocalDate resubmitBy;

    @Nullable
    Boolean late;

    String author;

    @Column(name = "author_name")
    String authorName;

    Instant at;

    static LedgerStepRow of(MonthlyLedger ledger, Change change) {
        LedgerStepRow row = new LedgerStepRow();
        row.key = new Key(ledger.id(), ledger.version());
        row.contentVersion = ledger.contentVersion();
        row.unitCode = ledger.unitCode();
        row.action = change.action();
        row.status = ledger.status();
        row.source = ledger.content().source();
        row.reason = change.reason();
        row.author = change.step().author();
        row.authorName = change.step().authorName();
        row.at = change.step().at();
        if (change.action() == Action.RETURNED && ledger.returned() != null) {
            row.resubmitBy = ledger.returned().resubmitBy();
        }
        if (change.action() == Action.SUBMITTED && ledger.submission() != null) {
            row.late = ledger.submission().late();
        }
        return row;
    }

    @Embeddable
    record Key(
            @Column(name = "ledger_id") UUID ledgerId,
            @Column(name = "version") long version) {}
}
