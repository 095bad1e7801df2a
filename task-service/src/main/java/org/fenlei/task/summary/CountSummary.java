package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fenlei.task.counting.CountOccurrence;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.summary.domain.Summary;

/**
 * Lets a summary fulfil the duty to hand it in. It is an occurrence like those that the other services tell, so that a
 * plan published later counts it as well.
 */
@ApplicationScoped
class CountSummary {

    private final CountOccurrence counting;

    @Inject
    CountSummary(CountOccurrence counting) {
        this.counting = counting;
    }

    void handedIn(Summary summary, LocalDate on) {
        counting.run(occurrence(summary, on, true), "");
    }

    void sentBack(Summary summary, LocalDate on, String reason) {
        counting.run(occurrence(summary, on, false), "总结被退回：" + reason);
    }

    private static Occurrence occurrence(Summary summary, LocalDate on, boolean valid) {
        return new Occurrence(
                "summary:" + summary.unitCode() + ":" + summary.period(),
                summary.version(),
                Measure.SUMMARY_SUBMITTED,
                summary.unitCode(),
                true,
                null,
                summary.period().window(),
                on,
                null,
                valid);
    }
}
