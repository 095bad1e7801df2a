package org.fenlei.task.summary.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One unit's summary of one quarter or year: draft → submitted → returned → submitted → accepted, and after that
 * corrected, which submits it anew. Every act makes a new version.
 *
 * @param frozen what was handed in; null while figures still move
 */
public record Summary(
        UUID id,
        String unitCode,
        SummaryPeriod period,
        long version,
        SummaryStatus status,
        Words words,
        @Nullable Frozen frozen,
        @Nullable Trace submission,
        @Nullable Trace returned,
        @Nullable Trace acceptance,
        @Nullable Trace correction,
        Instant changedAt) {

    /** Opens a summary; refused before the period's first day. */
    public static Summary open(UUID id, String unitCode, SummaryPeriod period, Words words, Step step) {
        if (!period.begun(step.today())) {
            throw new Refusal(SummaryRefusal.SUMMARY_PERIOD_NOT_BEGUN);
        }
        return new Summary(
                id, unitCode, period, 1, SummaryStatus.DRAFT, words, null, null, null, null, null, step.at());
    }

    /** When what it says was handed in, at first or as a correction; empty while figures still move. */
    public Optional<Instant> handedInAt() {
        return frozen == null
                ? Optional.empty()
                : Stream.of(submission, correction)
                        .flatMap(Stream::ofNullable)
                        .map(Trace::at)
                        .max(Instant::compareTo);
    }

    /** Lets pass only what the unit may still change. */
    public void requireEditable() {
        if (!status.editable()) {
            throw new Refusal(SummaryRefusal.SUMMARY_NOT_EDITABLE);
        }
    }

    /** Takes other words; the same again change nothing. A returned summary stays returned meanwhile. */
    public Summary reword(Words other, Step step) {
        requireEditable();
        return other.equals(words) ? this : next(status, other, null, submission, returned, null, correction, step);
    }

    /** Lets pass only what can be handed in. */
    public void requireToBeSubmitted() {
        if (!status.editable()) {
            throw new Refusal(SummaryRefusal.SUMMARY_ALREADY_SUBMITTED);
        }
    }

    /** The same with its remarks on other demands, those that a revised plan has instead: new by old. */
    public Summary following(Map<UUID, UUID> successors) {
        return new Summary(
                id,
                unitCode,
                period,
                version,
                status,
                words.following(successors),
                frozen,
                submission,
                returned,
                acceptance,
                correction,
                changedAt);
    }

    /** Hands it in, for the first time or again. */
    public Summary submit(Frozen stated, Step step) {
        requireToBeSubmitted();
        return next(SummaryStatus.SUBMITTED, words, stated, Trace.of(step), returned, null, correction, step);
    }

    /** Sends it back; it no longer counts as handed in. */
    public Summary sendBack(@Nullable String reason, @Nullable LocalDate resubmitBy, Step step) {
        requireSubmitted();
        List<FieldError> errors = new ArrayList<>();
        if (reason == null || reason.isBlank()) {
            errors.add(new FieldError("/reason", "REQUIRED", "请说明原因。 State the reason."));
        }
        if (resubmitBy == null) {
            errors.add(new FieldError("/resubmitBy", "REQUIRED", "请写明重新报送的期限。 State by when it is to come again."));
        } else if (resubmitBy.isBefore(step.today())) {
            errors.add(new FieldError("/resubmitBy", "PAST", "期限不能早于今天。 Not before " + step.today()));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(SummaryRefusal.SUMMARY_INVALID, errors);
        }
        Trace back = new Trace(step.at(), step.authorName(), reason, resubmitBy);
        return next(SummaryStatus.RETURNED, words, null, submission, back, null, correction, step);
    }

    /** Takes it over for the district. */
    public Summary accept(Step step) {
        requireSubmitted();
        return next(SummaryStatus.ACCEPTED, words, frozen, submission, returned, Trace.of(step), correction, step);
    }

    /** Lets pass only what a correction can be made of. */
    public void requireAccepted() {
        if (status != SummaryStatus.ACCEPTED) {
            throw new Refusal(SummaryRefusal.SUMMARY_NOT_ACCEPTED);
        }
    }

    /** Corrects what was accepted: it is submitted anew, with the figures as they stand, and counts all the while. */
    public Summary correct(Words other, Frozen stated, @Nullable String reason, Step step) {
        requireAccepted();
        if (reason == null || reason.isBlank()) {
            throw new Refusal(
                    SummaryRefusal.SUMMARY_INVALID,
                    List.of(new FieldError("/reason", "REQUIRED", "请说明原因。 State the reason.")));
        }
        Trace why = new Trace(step.at(), step.authorName(), reason, null);
        return next(SummaryStatus.SUBMITTED, other, stated, submission, returned, null, why, step);
    }

    private void requireSubmitted() {
        if (status != SummaryStatus.SUBMITTED) {
            throw new Refusal(SummaryRefusal.SUMMARY_NOT_SUBMITTED);
        }
    }

    private Summary next(
            SummaryStatus to,
            Words said,
            @Nullable Frozen stated,
            @Nullable Trace handedIn,
            @Nullable Trace sentBack,
            @Nullable Trace taken,
            @Nullable Trace corrected,
            Step step) {
        return new Summary(
                id, unitCode, period, version + 1, to, said, stated, handedIn, sentBack, taken, corrected, step.at());
    }
}
