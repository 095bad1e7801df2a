package org.fenlei.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An overdue duty was reported to the unit's head or above. */
@EventContract(aggregate = "alert", fact = "escalated", emitter = "notification-service")
public record AlertEscalated(
        String alertId,
        long version,
        String subjectKind,
        String subjectId,
        String unitCode,
        String rung,
        @Nullable LocalDate dueDate,
        String contactId,
        String channel,
        String messageId,
        Instant sentAt)
        implements Event {

    @Override
    public String subject() {
        return alertId;
    }
}
