package org.fenlei.task.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link to a unit's calendar feed. */
@Entity
@Table(name = "calendar_link")
class CalendarLinkRow {

    @Id
    UUID id;

    String unitCode;
    String keySha256;
    String createdBy;
    Instant createdAt;

    @Nullable
    LocalDate lastUsedOn;

    @Nullable
    String revokedBy;

    @Nullable
    Instant revokedAt;

    long version;
    Instant updatedAt;

    void revoke(String by, Instant now) {
        revokedBy = by;
        revokedAt = now;
        changed(now);
    }

    private void changed(Instant now) {
        version++;
        updatedAt = now;
    }
}
