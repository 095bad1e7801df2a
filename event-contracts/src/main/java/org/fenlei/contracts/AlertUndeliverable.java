package org.fenlei.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mail could not be delivered, or a unit has nobody to write to. */
@EventContract(aggregate = "alert", fact = "undeliverable", emitter = "notification-service")
public record AlertUndeliverable(
        String alertId,
        long version,
        String subjectKind,
        String subjectId,
        String unitCode,
        String rung,
        @Nullable LocalDate dueDate,
        String contactId,
        String channel,
        String reason,
        Instant failedAt)
        implements Event {

    @Override
    public String subject() {
        return alertId;
    }
}
