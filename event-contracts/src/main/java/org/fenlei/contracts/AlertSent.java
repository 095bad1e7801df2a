package org.fenlei.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reminder was handed to the mail server. The address is not part of the event. */
@EventContract(aggregate = "alert", fact = "sent", emitter = "notification-service")
public record AlertSent(
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
