package org.fenlei.contracts;

import java.time.LocalDate;

/** A finding of an inspection has to be put right by a date. */
@EventContract(aggregate = "rectification", fact = "ordered", emitter = "inspection-service")
public record RectificationOrdered(
        String rectificationId,
        long version,
        String inspectionId,
        String siteId,
        String siteName,
        String unitCode,
        String finding,
        String severity,
        LocalDate dueDate,
        LocalDate orderedOn)
        implements Event {

    @Override
    public String subject() {
        return rectificationId;
    }
}
