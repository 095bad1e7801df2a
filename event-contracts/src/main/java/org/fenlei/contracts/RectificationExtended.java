package org.fenlei.contracts;

import java.time.LocalDate;

/** A rectification got a later due date. */
@EventContract(aggregate = "rectification", fact = "extended", emitter = "inspection-service")
public record RectificationExtended(
        String rectificationId,
        long version,
        String inspectionId,
        String siteId,
        String siteName,
        String unitCode,
        String finding,
        String severity,
        LocalDate dueDate,
        LocalDate previousDueDate,
        String reason)
        implements Event {

    @Override
    public String subject() {
        return rectificationId;
    }
}
