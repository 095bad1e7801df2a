package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.OddPeriod;
import org.fenlei.task.reading.grammar.Mention.Sort;
import org.jspecify.annotations.Nullable;

/** Finds the window that a quantity recurs in. */
final class Windows {

    /** A period, and the day inside it. */
    record Window(PeriodKind period, @Nullable DueRule rule) {}

    private static final Pattern LISTED = Pattern.compile("[、和及与]");

    private final Phrase phrase;
    private final Situation situation;

    Windows(Phrase phrase, Situation situation) {
        this.phrase = phrase;
        this.situation = situation;
    }

    /** The clause's own window or 全年, else the phrase's, else the deadline's rhythm. */
    Optional<Window> of(Clause clause, Amount amount) {
        return rhythms(clause.all(Every.class), clause, amount)
                .or(() -> wholeYear(clause.has(Mention.WholeYear.class)))
                .or(() -> own(clause, amount))
                .or(() -> wholeYear(phrase.has(Mention.WholeYear.class)))
                .or(() -> isDated() ? Optional.empty() : ofDeadline());
    }

    private static Optional<Window> wholeYear(boolean said) {
        return said ? Optional.of(new Window(PeriodKind.YEAR, null)) : Optional.empty();
    }

    private Optional<Window> ofDeadline() {
        return Optional.ofNullable(situation.deadline().every()).map(every -> new Window(every.period(), every.rule()));
    }

    private boolean isDated() {
        return situation.sentenceDate() != null || phrase.has(Mention.Due.class);
    }

    /** The window that the phrase itself names: the nearest before the quantity, else any. */
    Optional<Window> own(Clause clause, Amount amount) {
        return rhythms(
                Stream.concat(
                        clause.all(Every.class), phrase.all(Every.class).filter(every -> !isInside(clause, every))),
                clause,
                amount);
    }

    /** 区级每月、镇级每周至少1次: those before the quantity's own in a list; each of them counts so many. */
    List<Mention> others(Clause clause, Amount amount) {
        List<Mention> listed = rhythmsBefore(clause, amount)
                .filter(rhythm -> clause.all(Amount.class)
                        .noneMatch(other -> other.from() >= rhythm.to() && other.to() <= amount.from()))
                .toList();
        return IntStream.range(0, listed.size() - 1)
                .filter(at -> LISTED.matcher(phrase.words(
                                listed.get(at).to(), listed.get(at + 1).from()))
                        .find())
                .mapToObj(listed::get)
                .filter(rhythm -> !isSame(rhythm, listed.get(listed.size() - 1)))
                .toList();
    }

    private static boolean isSame(Mention one, Mention other) {
        return one instanceof Every every && other instanceof Every own && every.period() == own.period();
    }

    /** 每日2次、每周1次: the rhythm right before the quantity, if it is one that windows cannot express. */
    Optional<OddPeriod> odd(Clause clause, Amount amount) {
        return rhythmsBefore(clause, amount)
                .reduce((first, second) -> second)
                .filter(OddPeriod.class::isInstance)
                .map(OddPeriod.class::cast);
    }

    private static Stream<Mention> rhythmsBefore(Clause clause, Amount amount) {
        return clause.mentions().stream()
                .filter(mention -> mention.to() <= amount.from())
                .filter(mention ->
                        mention instanceof OddPeriod || (mention instanceof Every every && !every.adjective()));
    }

    private static Optional<Window> rhythms(Stream<Every> all, Clause clause, Amount amount) {
        List<Every> named = all.filter(every -> !every.adjective()
                        || (isInside(clause, every) && every.to() <= amount.from() && amount.sort() == Sort.TIMES))
                .toList();
        return named.stream()
                .filter(every -> isInside(clause, every) && every.to() <= amount.from())
                .reduce((first, second) -> second)
                .or(() -> named.stream().findFirst())
                .map(every -> new Window(every.period(), every.rule()));
    }

    private static boolean isInside(Clause clause, Mention mention) {
        return mention.from() >= clause.from() && mention.to() <= clause.to();
    }
}
