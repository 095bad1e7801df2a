package org.fenlei.inspection.rectification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Issue;
import org.fenlei.inspection.domain.Severity;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A finding that has to be put right by a date.
 *
 * @param unitCode who has to do it: the unit that was responsible for the site at the inspection
 * @param itemCode the standard's item that the finding belongs to
 * @param closure null while it is open
 * @param version counts every change
 */
public record Rectification(
        UUID id,
        UUID inspectionId,
        UUID siteId,
        String siteName,
        String unitCode,
        String itemCode,
        String finding,
        Severity severity,
        LocalDate orderedOn,
        LocalDate dueDate,
        @Nullable Closure closure,
        long version,
        Instant changedAt) {

    /** That it was done, and how that was seen. */
    public record Closure(LocalDate closedOn, String evidence, String closedBy) {}

    /** Derived from the day, never stored. */
    public RectificationStatus status(LocalDate today) {
        if (closure != null) {
            return RectificationStatus.CLOSED;
        }
        return today.isAfter(dueDate) ? RectificationStatus.OVERDUE : RectificationStatus.OPEN;
    }

    /** Whether it was done after the due date, or is not done by now. */
    public boolean late(LocalDate today) {
        return (closure == null ? today : closure.closedOn()).isAfter(dueDate);
    }

    /** Adds what is wrong with a new due date: it only ever moves later, and is not past. */
    public void checkExtension(@Nullable LocalDate to, LocalDate today, Faults faults) {
        if (to == null) {
            faults.add("/dueDate", Issue.REQUIRED);
        } else if (!to.isAfter(dueDate)) {
            faults.add("/dueDate", Issue.DATE_NOT_LATER, dueDate);
        } else if (to.isBefore(today)) {
            faults.add("/dueDate", Issue.DATE_TOO_EARLY, today);
        }
    }

    /** Adds what is wrong with the day on which it was done. */
    public void checkClosure(LocalDate on, LocalDate today, Faults faults) {
        if (on.isAfter(today)) {
            faults.add("/closedOn", Issue.DATE_IN_FUTURE, today);
        } else if (on.isBefore(orderedOn)) {
            faults.add("/closedOn", Issue.DATE_TOO_EARLY, orderedOn);
        }
    }

    public Rectification extendedTo(LocalDate to, Instant now) {
        requireOpen();
        return changed(to, null, now);
    }

    public Rectification closedBy(Closure done, Instant now) {
        requireOpen();
        return changed(dueDate, done, now);
    }

    /** Refuses any further change of a closed one. */
    public void requireOpen() {
        if (closure != null) {
            throw new Refusal(RectificationRefusal.RECTIFICATION_CLOSED);
        }
    }

    private Rectification changed(LocalDate due, @Nullable Closure done, Instant now) {
        return new Rectification(
                id,
                inspectionId,
                siteId,
                siteName,
                unitCode,
                itemCode,
                finding,
                severity,
                orderedOn,
                due,
                done,
                version + 1,
                now);
    }
}
