package org.fenlei.task.summary;

import java.time.LocalDate;
import java.util.Objects;
import org.fenlei.contracts.QuarterlySummaryReturned;
import org.fenlei.contracts.QuarterlySummarySubmitted;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.Trace;

/** What happens to summaries, as others are told. */
final class SummaryEvents {

    private SummaryEvents() {}

    static QuarterlySummarySubmitted submitted(Summary summary, LocalDate on) {
        return new QuarterlySummarySubmitted(
                summary.id().toString(),
                summary.version(),
                summary.unitCode(),
                summary.period().toString(),
                Objects.requireNonNull(summary.submission()).at(),
                on,
                summary.returned() != null);
    }

    static QuarterlySummaryReturned returned(Summary summary, LocalDate on) {
        Trace back = Objects.requireNonNull(summary.returned());
        return new QuarterlySummaryReturned(
                summary.id().toString(),
                summary.version(),
                summary.unitCode(),
                summary.period().toString(),
                back.at(),
                on,
                Objects.requireNonNull(back.reason()),
                Objects.requireNonNull(back.resubmitBy()));
    }
}
