package org.fenlei.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A recipient acknowledged an alert; it does not repeat until the date. */
@EventContract(aggregate = "alert", fact = "acknowledged", emitter = "notification-service")
public record AlertAcknowledged(
        String alertId,
        long version,
        String subjectKind,
        String subjectId,
        String unitCode,
        String rung,
        @Nullable LocalDate dueDate,
        String contactId,
        String channel,
        LocalDate until,
        Instant acknowledgedAt)
        implements Event {

    @Override
    public String subject() {
        return alertId;
    }
}
