package org.fenlei.inspection.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A due date that was moved, kept for ever. */
@Entity
@Immutable
@Table(name = "rectification_extension")
class ExtensionRow {

    @Id
    UUID id;

    @Column(name = "rectification_id")
    UUID rectificationId;

    @Column(name = "previous_due_date")
    LocalDate previousDueDate;

    @Column(name = "due_date")
    LocalDate dueDate;

    String reason;

    @Column(name = "granted_by")
    String grantedBy;

    @Column(name = "granted_at")
    Instant grantedAt;
}
