package org.fenlei.inspection.standard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.inspection.domain.Checklist;
import org.fenlei.inspection.domain.SiteKind;
import org.fenlei.inspection.standard.domain.Standard;
import org.hibernate.annotations.Immutable;

/** A version of a standard. */
@Entity
@Immutable
@Table(name = "standard_version")
class StandardRow {

    /** What names it. */
    @Embeddable
    record Key(String code, int version) implements Serializable {}

    @EmbeddedId
    Key key;

    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "site_kind")
    SiteKind siteKind;

    @Column(name = "certify_at")
    BigDecimal certifyAt;

    @Column(name = "fail_below")
    BigDecimal failBelow;

    @Column(name = "created_at")
    Instant createdAt;

    @ElementCollection
    @CollectionTable(
            name = "standard_item",
            joinColumns = {@JoinColumn(name = "code"), @JoinColumn(name = "version")})
    @OrderColumn(name = "position")
    List<StandardItemRow> items = new ArrayList<>();

    static StandardRow of(Standard standard) {
        StandardRow row = new StandardRow();
        row.key = new Key(standard.code(), standard.version());
        row.name = standard.name();
        row.siteKind = standard.siteKind();
        row.certifyAt = standard.checklist().certifyAt();
        row.failBelow = standard.checklist().failBelow();
        row.createdAt = standard.createdAt();
        standard.checklist().items().forEach(each -> row.items.add(StandardItemRow.of(each)));
        return row;
    }

    Standard toStandard() {
        Checklist checklist = new Checklist(
                certifyAt,
                failBelow,
                items.stream().map(StandardItemRow::toItem).toList());
        return new Standard(key.code(), key.version(), name, siteKind, checklist, createdAt);
    }
}
