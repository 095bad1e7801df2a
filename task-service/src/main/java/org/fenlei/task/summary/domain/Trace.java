package org.fenlei.task.summary.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest act of a sort: a submission, a return, an acceptance, a correction.
 *
 * @param at when
 * @param by the name of who did it
 * @param reason why; null where none is asked for
 * @param resubmitBy the last day to hand it in again, of a return
 */
public record Trace(
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable LocalDate resubmitBy) {

    static Trace of(Step step) {
        return new Trace(step.at(), step.authorName(), null, null);
    }
}
