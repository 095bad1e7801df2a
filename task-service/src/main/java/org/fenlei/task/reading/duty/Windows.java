package org.fenlei.task.reading.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Bound;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.OddPeriod;
import org.fenlei.task.reading.grammar.Mention.Sort;
import org.jspecify.annotations.Nullable;

/** Finds the window that a quantity recurs in. */
final class Windows {

    /** A period, and the day inside it. */
    record Window(PeriodKind period, @Nullable DueRule rule) {}

    private static final Pattern LISTED = Pattern.compile("[、和及与]");

    private static final Pattern EVERY = Pattern.compile("^每一?");
    private static final Set<Sort> LEVELS = EnumSet.of(Sort.SHARE, Sort.SCORE, Sort.DURATION);
    private static final Set<Sort> DONE = EnumSet.of(Sort.TIMES, Sort.THINGS, Sort.UNKNOWN);

    private final Phrase phrase;
    private final Situation situation;

    Windows(Phrase phrase, Situation situation) {
        this.phrase = phrase;
        this.situation = situation;
    }

    /** The clause's own window or 全年, else the phrase's, else the deadline's rhythm. */
    Optional<Window> of(Clause clause, Amount amount) {
        if (isOfYear(clause, amount)) {
            return wholeYear(clause.has(Mention.WholeYear.class));
        }
        return rhythms(clause.all(Every.class), clause, amount)
                .or(() -> wholeYear(clause.has(Mention.WholeYear.class)))
                .or(() -> own(clause, amount))
                .or(() -> wholeYear(phrase.has(Mention.WholeYear.class)))
                .or(() -> ofWhole(amount))
                .or(() -> isDated() ? Optional.empty() : ofDeadline());
    }

    private static Optional<Window> wholeYear(boolean said) {
        return said ? Optional.of(new Window(PeriodKind.YEAR, null)) : Optional.empty();
    }

    /** 全年300场，其中荷香街道120场: a part counts in the window of the whole. */
    private Optional<Window> ofWhole(Amount amount) {
        return phrase.has(Mention.Due.class)
                ? Optional.empty()
                : Optional.ofNullable(situation.whole()).flatMap(whole -> whole.window(amount));
    }

    private Optional<Window> ofDeadline() {
        return Optional.ofNullable(situation.deadline().every()).map(every -> new Window(every.period(), every.rule()));
    }

    private boolean isDated() {
        return situation.sentenceDate() != null || phrase.has(Mention.Due.class);
    }

    /** The window that the phrase itself names: the nearest before the quantity, else any; a level takes the deadline's. */
    Optional<Window> own(Clause clause, Amount amount) {
        if (isOfYear(clause, amount)) {
            return Optional.empty();
        }
        return rhythms(
                        Stream.concat(
                                clause.all(Every.class),
                                phrase.all(Every.class).filter(every -> !isInside(clause, every))),
                        clause,
                        amount)
                .or(() -> isLevel(amount) && isUndated() ? ofDeadline() : Optional.empty());
    }

    /** 每月抽查10个，其中现场检查6个: things take the window that is named, and a part of them that of the whole. */
    Optional<Window> ofThings(Clause clause, Amount amount) {
        return own(clause, amount).or(() -> phrase.has(Mention.WholeYear.class) ? Optional.empty() : ofWhole(amount));
    }

    /** A share, a score, a bound: what does not add up can be held against it as well in every month as in the year. */
    private static boolean isLevel(Amount amount) {
        return amount.bound() == Bound.AT_MOST || LEVELS.contains(amount.sort());
    }

    /** 抽查小区20个 in a task due 每月: things that nothing dates, each month so many or so many in all. */
    Optional<PeriodKind> possible() {
        return isUndated() && situation.deadline().count() == null
                ? ofDeadline().map(Window::period)
                : Optional.empty();
    }

    private boolean isUndated() {
        return !isDated() && !phrase.has(Mention.WholeYear.class);
    }

    /** 每月2次、全年30次: whether 全年 or 年内 stands between the rhythm and the quantity. */
    private boolean isOfYear(Clause clause, Amount amount) {
        return clause.mentions().stream()
                .filter(mention -> mention.to() <= amount.to())
                .filter(mention -> isRhythm(mention) || isYear(mention))
                .reduce((first, second) -> second)
                .filter(nearest -> isYear(nearest)
                        && phrase.mentions().anyMatch(mention -> isRhythm(mention) && mention.to() <= nearest.from()))
                .isPresent();
    }

    private boolean isYear(Mention mention) {
        return mention instanceof Mention.WholeYear
                || (mention instanceof Mention.Due due
                        && due.weak()
                        && due.date().equals(situation.yearEnd()));
    }

    /** 区级每月、镇级每周至少1次: those before the quantity's own in a list; each of them counts so many. */
    List<Mention> others(Clause clause, Amount amount) {
        List<Mention> listed = clause.mentions().stream()
                .filter(mention -> mention.to() <= amount.to())
                .filter(mention -> isRhythm(mention) || isYear(mention))
                .filter(rhythm -> clause.all(Amount.class)
                        .noneMatch(other -> other.to() > rhythm.to() && other.to() <= amount.from()))
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
        if (isOfYear(clause, amount)) {
            return Optional.empty();
        }
        return rhythmsBefore(clause, amount)
                .reduce((first, second) -> second)
                .filter(OddPeriod.class::isInstance)
                .map(OddPeriod.class::cast);
    }

    /** What is done so often or to so many; a measure of what happens in a day is a limit without any window. */
    static boolean isDone(Amount amount) {
        return amount.bound() == Bound.AT_LEAST && DONE.contains(amount.sort());
    }

    /** Whether a quantity is a quality of what is counted, or of what happens in a day. */
    boolean isMeasured(Clause clause, Amount amount) {
        return Qualities.areMeant(clause, amount) || odd(clause, amount).isPresent();
    }

    /** 每日处理量不超过300吨 is 300吨/日. */
    String unit(Clause clause, Amount amount) {
        String unit = Qualities.unit(clause, amount);
        boolean whole = unit.isEmpty() || unit.contains("/") || unit.equals(ObligationDraft.PERCENT);
        return whole
                ? unit
                : odd(clause, amount)
                        .map(odd -> unit + "/"
                                + EVERY.matcher(odd.word()).replaceFirst("").replace('天', '日'))
                        .orElse(unit);
    }

    private static Stream<Mention> rhythmsBefore(Clause clause, Amount amount) {
        return clause.mentions().stream()
                .filter(mention -> mention.to() <= amount.to())
                .filter(Windows::isRhythm);
    }

    private static boolean isRhythm(Mention mention) {
        return mention instanceof OddPeriod || (mention instanceof Every every && !every.adjective());
    }

    private Optional<Window> rhythms(Stream<Every> all, Clause clause, Amount amount) {
        List<Every> named = all.filter(every -> !isOfBracket(every, amount))
                .filter(every -> !every.adjective()
                        || (isInside(clause, every) && every.to() <= amount.from() && amount.sort() == Sort.TIMES))
                .toList();
        return named.stream()
                .filter(every -> isInside(clause, every) && every.to() <= amount.from())
                .reduce((first, second) -> second)
                .or(() -> named.stream().findFirst())
                .map(every -> new Window(every.period(), every.rule()));
    }

    /** 12场（每季度3场）: the rhythm of the number in the bracket, and not of the one before it. */
    private boolean isOfBracket(Every every, Amount amount) {
        return phrase.brackets().stream().anyMatch(bracket -> bracket.holds(every) && !bracket.holds(amount));
    }

    private static boolean isInside(Clause clause, Mention mention) {
        return mention.from() >= clause.from() && mention.to() <= clause.to();
    }
}
