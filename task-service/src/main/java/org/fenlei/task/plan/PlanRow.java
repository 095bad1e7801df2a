package org.fenlei.task.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.task.plan.domain.PlanStatus;
import org.jspecify.annotations.Nullable;

/** A plan. */
@Entity
@Table(name = "plan")
class PlanRow {

    @Id
    UUID id;

    /** The report on its document, with the draft and its questions. */
    UUID importId;

    @Nullable
    Integer year;

    String districtUnit;
    String title;

    @Enumerated(EnumType.STRING)
    PlanStatus status;

    @Nullable
    LocalDate effectiveDate;

    long version;

    @Nullable
    UUID supersededBy;

    /** The plan that it was made from, or that was in force when its file was read; once published, the one it replaced. */
    @Nullable
    UUID revises;

    /** Whether it was made from the plan that it revises, and from no file. */
    boolean copied;

    /** The how manieth plan of its district and year it is; null until it is published. */
    @Nullable
    Integer revision;

    Instant createdAt;

    @Nullable
    Instant publishedAt;

    @Nullable
    Instant closedAt;

    Instant updatedAt;

    /** Counts a change. */
    void changed(Instant at) {
        updatedAt = at;
        version++;
    }
}
