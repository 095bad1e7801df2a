package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase is read in the light of: the task's deadline and units, and what its sentence said before.
 *
 * @param deadline the task's deadline
 * @param leadNames the lead units as written
 * @param year the plan's year
 * @param sentenceDate a date that opened the sentence (6月底前，…，…); null if none
 * @param sentenceActor who the sentence said acts; null if nobody
 * @param condition what the sentence waits for; null if nothing
 * @param stretch the last stretch that the task named (11月至次年2月); null if none
 * @param whole what the phrase tells a part of (其中…); null if of nothing
 * @param before demands of the task read so far, in order
 */
record Situation(
        Deadline deadline,
        List<String> leadNames,
        int year,
        @Nullable LocalDate sentenceDate,
        @Nullable String sentenceActor,
        @Nullable String condition,
        Mention.@Nullable Due stretch,
        @Nullable Whole whole,
        List<Demand> before) {
    private static final Pattern DURING = Pattern.compile("(?:在此|此|整治|行动|活动|其)?[期其]间");

    /** When something is due that the phrase dates itself or leaves to the deadline; empty if nobody says. */
    Optional<LocalDate> due(Phrase phrase) {
        return Stream.<Optional<LocalDate>>of(
                        phrase.datesOfWhole()
                                .filter(due -> !due.weak())
                                .map(Mention.Due::date)
                                .findFirst(),
                        Optional.ofNullable(whole).flatMap(Whole::due),
                        Optional.ofNullable(sentenceDate),
                        endOfYear(phrase),
                        Optional.ofNullable(deadline.due()),
                        phrase.datesOfWhole().map(Mention.Due::date).findFirst(),
                        wholeYear(phrase) ? Optional.of(yearEnd()) : Optional.empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** 年内开工 in a row due in the next year. */
    private Optional<LocalDate> endOfYear(Phrase phrase) {
        LocalDate due = deadline.due();
        return due != null
                        && due.isAfter(yearEnd())
                        && StateDemands.newcomersOf(phrase).isEmpty()
                ? phrase.datesOfWhole()
                        .map(Mention.Due::date)
                        .filter(yearEnd()::equals)
                        .findFirst()
                : Optional.empty();
    }

    private boolean wholeYear(Phrase phrase) {
        return deadline.wholeYear() || deadline.every() != null || phrase.has(Mention.WholeYear.class);
    }

    /** The stretch that a phrase says it happens in (期间每月…). */
    Optional<Mention.Due> during(Phrase phrase) {
        return DURING.matcher(phrase.text()).lookingAt() ? Optional.ofNullable(stretch) : Optional.empty();
    }

    /** The first day that counts, if one is named. */
    Optional<LocalDate> start(Phrase phrase) {
        return phrase.first(Mention.Start.class)
                .map(Mention.Start::date)
                .or(() -> phrase.all(Mention.Due.class)
                        .flatMap(due -> Stream.ofNullable(due.start()))
                        .findFirst())
                .or(() -> during(phrase).map(Mention.Due::start))
                .or(() -> Optional.ofNullable(deadline.start()));
    }

    LocalDate yearEnd() {
        return LocalDate.of(year, 12, 31);
    }

    /** Whether the deadline is a date inside the year, at which what recurs might end. */
    boolean endsWithinYear() {
        LocalDate due = deadline.due();
        return due != null && !deadline.wholeYear() && due.isBefore(yearEnd());
    }

    /** The demand just read, if it recurs. */
    Optional<Demand> lastRecurring() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1)).filter(Demand::recurs);
    }
}
