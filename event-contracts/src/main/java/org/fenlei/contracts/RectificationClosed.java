package org.fenlei.contracts;

import java.time.LocalDate;

/** A rectification was done and accepted. */
@EventContract(aggregate = "rectification", fact = "closed", emitter = "inspection-service")
public record RectificationClosed(
        String rectificationId,
        long version,
        String inspectionId,
        String siteId,
        String siteName,
        String unitCode,
        String finding,
        String severity,
        LocalDate dueDate,
        LocalDate closedOn)
        implements Event {

    @Override
    public String subject() {
        return rectificationId;
    }
}
