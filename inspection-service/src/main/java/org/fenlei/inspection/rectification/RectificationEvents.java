package org.fenlei.inspection.rectification;

import java.time.LocalDate;
import java.util.Objects;
import org.fenlei.contracts.RectificationClosed;
import org.fenlei.contracts.RectificationExtended;
import org.fenlei.contracts.RectificationOrdered;
import org.fenlei.inspection.rectification.domain.Rectification;

/** What the other services are told of a rectification. */
final class RectificationEvents {

    private RectificationEvents() {}

    static RectificationOrdered ordered(Rectification rectification) {
        return new RectificationOrdered(
                rectification.id().toString(),
                rectification.version(),
                rectification.inspectionId().toString(),
                rectification.siteId().toString(),
                rectification.siteName(),
                rectification.unitCode(),
                rectification.finding(),
                rectification.severity().name(),
                rectification.dueDate(),
                rectification.orderedOn());
    }

    static RectificationExtended extended(Rectification rectification, LocalDate previousDueDate, String reason) {
        return new RectificationExtended(
                rectification.id().toString(),
                rectification.version(),
                rectification.inspectionId().toString(),
                rectification.siteId().toString(),
                rectification.siteName(),
                rectification.unitCode(),
                rectification.finding(),
                rectification.severity().name(),
                rectification.dueDate(),
                previousDueDate,
                reason);
    }

    static RectificationClosed closed(Rectification rectification) {
        return new RectificationClosed(
                rectification.id().toString(),
                rectification.version(),
                rectification.inspectionId().toString(),
                rectification.siteId().toString(),
                rectification.siteName(),
                rectification.unitCode(),
                rectification.finding(),
                rectification.severity().name(),
                rectification.dueDate(),
                Objects.requireNonNull(rectification.closure()).closedOn());
    }
}
