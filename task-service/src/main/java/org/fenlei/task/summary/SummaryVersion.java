package org.fenlei.task.summary;

import java.time.Instant;
import java.time.LocalDate;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** One version of a summary as it is kept. */
record SummaryVersion(
        long version,
        Action action,
        SummaryStatus status,
        Words words,
        @Nullable Frozen frozen,
        @Nullable String reason,
        @Nullable LocalDate resubmitBy,
        String authorName,
        Instant at) {}
