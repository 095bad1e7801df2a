package org.fenlei.inspection.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.inspection.domain.Severity;
import org.fenlei.inspection.rectification.domain.Rectification;
import org.jspecify.annotations.Nullable;

/** Where a rectification stands now. */
@Entity
@Table(name = "rectification")
class RectificationRow {

    @Id
    UUID id;

    @Column(name = "inspection_id")
    UUID inspectionId;

    @Column(name = "site_id")
    UUID siteId;

    @Column(name = "site_name")
    String siteName;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "item_code")
    String itemCode;

    String finding;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Column(name = "ordered_on")
    LocalDate orderedOn;

    @Column(name = "due_date")
    LocalDate dueDate;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Nullable
    String evidence;

    @Column(name = "closed_by")
    @Nullable
    String closedBy;

    long version;

    @Column(name = "updated_at")
    Instant updatedAt;

    Rectification toRectification() {
        return new Rectification(
                id,
                inspectionId,
                siteId,
                siteName,
                unitCode,
                itemCode,
                finding,
                severity,
                orderedOn,
                dueDate,
                closedOn == null || evidence == null || closedBy == null
                        ? null
                        : new Rectification.Closure(closedOn, evidence, closedBy),
                version,
                updatedAt);
    }

    RectificationRow take(Rectification rectification) {
        id = rectification.id();
        inspectionId = rectification.inspectionId();
        siteId = rectification.siteId();
        siteName = rectification.siteName();
        unitCode = rectification.unitCode();
        itemCode = rectification.itemCode();
        finding = rectification.finding();
        severity = rectification.severity();
        orderedOn = rectification.orderedOn();
        dueDate = rectification.dueDate();
        version = rectification.version();
        updatedAt = rectification.changedAt();
        Rectification.@Nullable Closure closure = rectification.closure();
        closedOn = closure == null ? null : closure.closedOn();
        evidence = closure == null ? null : closure.evidence();
        closedBy = closure == null ? null : closure.closedBy();
        return this;
    }
}
