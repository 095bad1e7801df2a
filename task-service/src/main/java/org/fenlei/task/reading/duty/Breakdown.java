package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Coverage;
import org.fenlei.task.reading.grammar.Mention.Due;
import org.fenlei.task.reading.grammar.Mention.PerItem;
import org.fenlei.task.reading.grammar.Mention.Sort;

/**
 * 60个（一季度10个、二季度20个）: words that divide a number into parts, each with its date.
 *
 * @param from where they begin in the compact text
 * @param to where they end
 */
record Breakdown(int from, int to) {
    private static final Pattern BRACKET = Pattern.compile("（[^（）]{0,120}）");
    private static final Pattern SIGNS = Pattern.compile("[、，；]");
    private static final int MOST_PARTS = 16;
    private static final Set<Sort> COUNTS = EnumSet.of(Sort.TIMES, Sort.THINGS, Sort.SHARE);

    /** What a phrase is divided into; {@link Phrase#parts} keeps it. */
    static List<Breakdown> of(Phrase phrase) {
        List<Breakdown> brackets = phrase.clauses().stream()
                .flatMap(Breakdown::brackets)
                .filter(bracket -> bracket.divides(phrase))
                .toList();
        return brackets.isEmpty() ? tail(phrase).map(List::of).orElse(List.of()) : brackets;
    }

    /** 50个（6月底前完成，每处不少于2平方米） says when and how large, and divides nothing. */
    private boolean divides(Phrase phrase) {
        List<Due> dues =
                phrase.all(Due.class).filter(due -> !due.weak() && holds(due)).toList();
        if (dues.isEmpty()) {
            return false;
        }
        Optional<Amount> whole =
                phrase.all(Amount.class).filter(amount -> amount.to() <= from).reduce((first, second) -> second);
        return phrase.all(Amount.class)
                .filter(this::holds)
                .filter(amount -> !isOnEachItem(phrase, amount))
                .anyMatch(amount ->
                        whole.filter(all -> all.unit().equals(amount.unit())).isPresent()
                                || (COUNTS.contains(amount.sort())
                                        && dues.stream().anyMatch(due -> isBeside(phrase, due, amount))));
    }

    private boolean isOnEachItem(Phrase phrase, Amount amount) {
        return phrase.all(PerItem.class)
                .anyMatch(item -> holds(item)
                        && item.to() <= amount.from()
                        && !SIGNS.matcher(phrase.words(item.to(), amount.from()))
                                .find());
    }

    /** 6座，3月底前2座、6月底前4座: the same without a bracket; the parts' dates stand before them. */
    private static Optional<Breakdown> tail(Phrase phrase) {
        List<Amount> amounts = phrase.all(Amount.class).toList();
        Optional<Due> first = phrase.all(Due.class).filter(due -> !due.weak()).findFirst();
        return first.filter(due -> !amounts.isEmpty() && amounts.get(0).to() <= due.from())
                .filter(due -> amounts.stream()
                        .filter(amount -> isBeside(phrase, due, amount))
                        .findFirst()
                        .filter(amount -> amount.from() >= due.to())
                        .isPresent())
                .map(due -> new Breakdown(due.from(), phrase.to()));
    }

    static Stream<Breakdown> brackets(Clause clause) {
        return BRACKET.matcher(clause.text())
                .results()
                .map((MatchResult found) -> new Breakdown(clause.from() + found.start(), clause.from() + found.end()));
    }

    /** The parts that a mention stands in. */
    private static Optional<Breakdown> around(Phrase phrase, Mention mention) {
        return phrase.parts().stream().filter(bracket -> bracket.holds(mention)).findFirst();
    }

    /** The date beside a word of the parts that stands for a number of its own (11月底前全部完成). */
    static Optional<Due> dueOf(Phrase phrase, Mention word) {
        return around(phrase, word).flatMap(part -> phrase.all(Due.class)
                .filter(due -> !due.weak() && part.holds(due))
                .filter(due -> isBeside(phrase, due, word))
                .filter(due -> phrase.all(Amount.class)
                        .noneMatch(amount -> part.holds(amount) && isBeside(phrase, due, amount)))
                .findFirst());
    }

    /** （6月底前完成四成，11月底前全部完成）: the part in which all are done. */
    static List<Demand> completed(Phrase phrase, Draws draws, List<Demand> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        String counted = read.get(0).counted;
        return phrase.all(Coverage.class)
                .filter(Coverage::firm)
                .limit(MOST_PARTS)
                .flatMap(all -> dueOf(phrase, all).stream())
                .map(due -> {
                    Demand demand = draws.once(ObligationKind.RATE, phrase.text());
                    demand.atLeast(BigDecimal.valueOf(100), ObligationDraft.PERCENT);
                    demand.counted = counted;
                    demand.dueDate = due.date();
                    demand.doubts.clear();
                    return demand;
                })
                .toList();
    }

    static boolean isPart(Phrase phrase, Mention mention) {
        return around(phrase, mention).isPresent();
    }

    boolean holds(Mention mention) {
        return from <= mention.from() && mention.to() <= to;
    }

    /** The dates of one part: more than one where each of a list has as many (上半年、下半年各1次). */
    List<LocalDate> dates(Phrase phrase, Amount amount) {
        List<Due> dues = phrase.all(Due.class)
                .filter(each -> !each.weak() && holds(each))
                .toList();
        Due due = due(dues, phrase, amount);
        int last = dues.indexOf(due);
        int first = last;
        if (Dates.isEach(phrase, due, amount)) {
            while (first > 0 && Dates.areListed(phrase, dues.get(first - 1), dues.get(first))) {
                first--;
            }
            while (last + 1 < dues.size()
                    && dues.get(last + 1).to() <= amount.from()
                    && Dates.areListed(phrase, dues.get(last), dues.get(last + 1))) {
                last++;
            }
        }
        return dues.subList(first, last + 1).stream().map(Due::date).toList();
    }

    /** The date of one part: beside the number between two signs, else the last one before it, else the first. */
    private static Due due(List<Due> dues, Phrase phrase, Amount amount) {
        return dues.stream()
                .filter(due -> isBeside(phrase, due, amount))
                .findFirst()
                .or(() -> dues.stream().filter(due -> due.to() <= amount.from()).reduce((first, second) -> second))
                .orElse(dues.get(0));
    }

    private static boolean isBeside(Phrase phrase, Due due, Mention amount) {
        int from = Math.min(due.to(), amount.to());
        int to = Math.max(due.from(), amount.from());
        boolean together = phrase.clauses().stream().anyMatch(clause -> clause.from() <= from && to <= clause.to());
        return together && !SIGNS.matcher(phrase.words(from, to)).find();
    }
}
