package org.fenlei.inspection.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.inspection.domain.SiteKind;
import org.fenlei.inspection.site.domain.Certificate;
import org.fenlei.inspection.site.domain.Site;
import org.fenlei.kit.domain.Decimals;
import org.jspecify.annotations.Nullable;

/** Where a site stands now. */
@Entity
@Table(name = "site")
class SiteRow {

    @Id
    UUID id;

    String code;
    String name;

    @Enumerated(EnumType.STRING)
    SiteKind kind;

    @Column(name = "unit_code")
    String unitCode;

    @Nullable
    Long households;

    @Column(name = "newly_built")
    boolean newlyBuilt;

    @Column(name = "certified_on")
    @Nullable
    LocalDate certifiedOn;

    @Column(name = "certified_score")
    @Nullable
    BigDecimal certifiedScore;

    @Column(name = "certified_by")
    @Nullable
    UUID certifiedBy;

    long version;

    @Column(name = "updated_at")
    Instant updatedAt;

    Site toSite() {
        return new Site(id, code, name, kind, unitCode, households, newlyBuilt, certificate(), version, updatedAt);
    }

    SiteRow take(Site site) {
        id = site.id();
        code = site.code();
        name = site.name();
        kind = site.kind();
        unitCode = site.unitCode();
        households = site.households();
        newlyBuilt = site.newlyBuilt();
        version = site.version();
        updatedAt = site.changedAt();
        @Nullable Certificate certificate = site.certificate();
        certifiedOn = certificate == null ? null : certificate.certifiedOn();
        certifiedScore = certificate == null ? null : certificate.score();
        certifiedBy = certificate == null ? null : certificate.inspectionId();
        return this;
    }

    private @Nullable Certificate certificate() {
        return certifiedOn == null || certifiedScore == null || certifiedBy == null
                ? null
                : new Certificate(certifiedOn, Decimals.plain(certifiedScore), certifiedBy);
    }
}
