package org.fenlei.task.summary;

import java.time.LocalDate;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Step;
import org.jspecify.annotations.Nullable;

/** What makes a version: the act, who does it, and what was said to it, if anything. */
record Change(
        Action action,
        Step step,
        @Nullable String reason,
        @Nullable LocalDate resubmitBy) {

    static Change of(Action action, Step step) {
        return new Change(action, step, null, null);
    }
}
