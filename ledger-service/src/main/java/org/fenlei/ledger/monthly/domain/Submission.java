package org.fenlei.ledger.monthly.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest handing-in of a ledger.
 *
 * @param late whether the report came after its day: the month's last day for a first submission, the day set on
 *     return for a resubmission; a first submission's lateness stays
 * @param afterClosing whether the first submission came after the month had closed, so that the ledger itself is late
 * @param lateReason why, where it came after the closing
 */
public record Submission(
        Instant at,
        String by,
        boolean late,
        boolean afterClosing,
        @Nullable String lateReason) {}
