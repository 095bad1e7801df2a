package org.fenlei.inspection.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A certification or its withdrawal, kept for ever. */
@Entity
@Immutable
@Table(name = "site_certification")
class CertificationStepRow {

    @Id
    UUID id;

    @Column(name = "site_id")
    UUID siteId;

    boolean certified;

    @Column(name = "on_day")
    LocalDate onDay;

    BigDecimal score;

    @Column(name = "inspection_id")
    UUID inspectionId;

    @Nullable
    String reason;

    @Column(name = "updated_at")
    Instant updatedAt;
}
