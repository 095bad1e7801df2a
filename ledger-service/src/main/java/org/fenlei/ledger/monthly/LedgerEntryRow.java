package org.fenlei.ledger.monthly;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fenlei.kit.domain.Mass;
import org.fenlei.ledger.monthly.domain.Category;
import org.fenlei.ledger.monthly.domain.Entry;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.hibernate.annotations.Immutable;

/** One line of the figures that a version of a ledger stated. Written once. */
@Entity
@Immutable
@Table(name = "ledger_entry")
class LedgerEntryRow {

    @EmbeddedId
    Key key;

    @Column(name = "unit_code")
    String unitCode;

    @Enumerated(EnumType.STRING)
    Category category;

    long kilograms;

    static LedgerEntryRow of(MonthlyLedger ledger, int position) {
        Entry entry = ledger.content().entries().get(position);
        LedgerEntryRow row = new LedgerEntryRow();
        row.key = new Key(ledger.id(), ledger.contentVersion(), position);
        row.unitCode = ledger.unitCode();
        row.category = entry.category();
        row.kilograms = entry.mass().kilograms();
        return row;
    }

    Entry toEntry() {
        return new Entry(category, new Mass(kilograms));
    }

    @Embeddable
    record Key(
            @Column(name = "ledger_id") UUID ledgerId,
            @Column(name = "content_version") long contentVersion,
            int position) {}
}
