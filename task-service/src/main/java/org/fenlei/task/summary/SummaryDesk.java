package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.Publications;
import org.fenlei.task.summary.domain.Step;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.SummaryRefusal;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** Where every act on a summary begins and ends: it is found for one who may see it, and saved with its trace. */
@ApplicationScoped
class SummaryDesk {

    private static final String SUBJECT = "quarterly-summary";
    private static final long NOT_STORED = 0;

    private final Summaries summaries;
    private final Publications publications;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SummaryDesk(Summaries summaries, Publications publications, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.summaries = summaries;
        this.publications = publications;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit keeps of a summary; the versions keep the rest. */
    private record Audited(
            long version,
            SummaryStatus status,
            Words words,
            @Nullable String reason) {
        static Audited of(Summary summary, @Nullable String reason) {
            return new Audited(summary.version(), summary.status(), summary.words(), reason);
        }
    }

    /** The period of a path that names a unit the caller may see, and a period that has begun. */
    SummaryPeriod requireBegun(String unitCode, String period) {
        caller.requireKnownUnit(unitCode);
        SummaryPeriod asked = period("period", period);
        if (!asked.begun(LocalDate.now(clock))) {
            throw new Refusal(SummaryRefusal.SUMMARY_PERIOD_NOT_BEGUN);
        }
        return asked;
    }

    static SummaryPeriod period(String name, String text) {
        return SummaryPeriod.of(text)
                .orElseThrow(() -> new Refusal(
                        CommonRefusal.VALIDATION_FAILED,
                        List.of(new FieldError(name, "NOT_A_QUARTER_OR_YEAR", "2023-Q1, 2023"))));
    }

    /**
     * Takes the summary for a change that nobody else makes at the same time.
     *
     * @param ifMatch the version that the caller has seen; not needed here, but heeded
     */
    Summary take(String unitCode, String period, @Nullable String ifMatch) {
        Summary summary = lock(unitCode, requireBegun(unitCode, period)).orElseThrow(NotFound::new);
        return seen(summary, ifMatch);
    }

    /** Lets pass only a caller who has seen this version, or says nothing of what it has seen. */
    static Summary seen(Summary stored, @Nullable String ifMatch) {
        if (ifMatch != null) {
            ETags.match(ifMatch, stored.version());
        }
        return stored;
    }

    /**
     * The summary, if it is stored, for a change that nobody else makes at the same time. Until the transaction ends no
     * plan is published either: all figures are of one plan, and remarks stay on its demands. Who publishes holds back
     * whoever counts before it touches summaries, so this waits for that first.
     */
    Optional<Summary> lock(String unitCode, SummaryPeriod period) {
        publications.await();
        return summaries.lock(unitCode, period);
    }

    /** Lets pass only who knows that nothing is stored; {@code *} is a version of something. */
    static void requireUnseen(@Nullable String ifMatch) {
        if (ifMatch != null && ifMatch.strip().equals("*")) {
            throw new Refusal(CommonRefusal.PRECONDITION_FAILED);
        }
        if (ifMatch != null) {
            ETags.match(ifMatch, NOT_STORED);
        }
    }

    Step step() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Step(now, LocalDate.ofInstant(now, clock.getZone()), caller.subject(), caller.displayName());
    }

    /** Stores a summary for the first time; where somebody else was quicker, theirs is returned, locked. */
    Summary open(Summary opened, Change change) {
        if (!summaries.add(opened, change)) {
            return summaries.lock(opened.unitCode(), opened.period()).orElseThrow(NotFound::new);
        }
        audit.change(SUBJECT, name(opened), opened.unitCode(), null, Audited.of(opened, null));
        return opened;
    }

    void save(Summary before, Summary after, Change change) {
        summaries.save(after, change);
        audit.change(
                SUBJECT, name(after), after.unitCode(), Audited.of(before, null), Audited.of(after, change.reason()));
    }

    private static String name(Summary summary) {
        return summary.unitCode() + "/" + summary.period();
    }
}
