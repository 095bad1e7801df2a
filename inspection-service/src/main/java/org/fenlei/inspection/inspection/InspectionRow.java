package org.fenlei.inspection.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.domain.Judgement;
import org.fenlei.inspection.domain.Outcome;
import org.fenlei.inspection.domain.SiteKind;
import org.fenlei.inspection.inspection.domain.Inspection;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** An inspection as it was recorded. */
@Entity
@Immutable
@Table(name = "inspection")
class InspectionRow {

    @Id
    UUID id;

    @Column(name = "site_id")
    UUID siteId;

    @Column(name = "site_name")
    String siteName;

    @Enumerated(EnumType.STRING)
    @Column(name = "site_kind")
    SiteKind siteKind;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "standard_code")
    String standardCode;

    @Column(name = "standard_version")
    int standardVersion;

    @Column(name = "inspected_on")
    LocalDate inspectedOn;

    BigDecimal score;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Column(name = "failed_decisive_items")
    List<String> failedDecisiveItems;

    String inspector;

    @Column(name = "inspector_name")
    String inspectorName;

    long version;

    @Column(name = "updated_at")
    Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "inspection_deduction", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<DeductionRow> deductions = new ArrayList<>();

    static InspectionRow of(Inspection inspection) {
        InspectionRow row = new InspectionRow();
        row.id = inspection.id();
        row.siteId = inspection.siteId();
        row.siteName = inspection.siteName();
        row.siteKind = inspection.siteKind();
        row.unitCode = inspection.unitCode();
        row.standardCode = inspection.standardCode();
        row.standardVersion = inspection.standardVersion();
        row.inspectedOn = inspection.inspectedOn();
        row.score = inspection.judgement().score();
        row.outcome = inspection.judgement().outcome();
        row.failedDecisiveItems = inspection.judgement().failedDecisiveItems();
        row.inspector = inspection.inspector();
        row.inspectorName = inspection.inspectorName();
        row.version = inspection.version();
        row.updatedAt = inspection.recordedAt();
        inspection.deductions().forEach(each -> row.deductions.add(DeductionRow.of(each)));
        return row;
    }

    Inspection toInspection() {
        return new Inspection(
                id,
                siteId,
                siteName,
                siteKind,
                unitCode,
                standardCode,
                standardVersion,
                inspectedOn,
                deductions.stream().map(DeductionRow::toDeduction).toList(),
                new Judgement(score, outcome, failedDecisiveItems),
                inspector,
                inspectorName,
                version,
                updatedAt);
    }
}
