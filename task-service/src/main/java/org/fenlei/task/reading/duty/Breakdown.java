package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Due;

/**
 * 60个（一季度10个、二季度20个）: words that divide a number into parts, each with its date.
 *
 * @param from where they begin in the compact text
 * @param to where they end
 */
record Breakdown(int from, int to) {
    private static final Pattern BRACKET = Pattern.compile("（[^（）]{0,120}）");
    private static final Pattern SIGNS = Pattern.compile("[、，；]");

    /** What a phrase is divided into; {@link Phrase#parts} keeps it. */
    static List<Breakdown> of(Phrase phrase) {
        List<Breakdown> brackets = phrase.clauses().stream()
                .flatMap(Breakdown::brackets)
                .filter(bracket -> phrase.all(Amount.class).anyMatch(bracket::holds)
                        && phrase.all(Due.class).anyMatch(due -> !due.weak() && bracket.holds(due)))
                .toList();
        return brackets.isEmpty() ? tail(phrase).map(List::of).orElse(List.of()) : brackets;
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

    private static Stream<Breakdown> brackets(Clause clause) {
        return BRACKET.matcher(clause.text())
                .results()
                .map((MatchResult found) -> new Breakdown(clause.from() + found.start(), clause.from() + found.end()));
    }

    /** The parts that a mention stands in. */
    private static Optional<Breakdown> around(Phrase phrase, Mention mention) {
        return phrase.parts().stream().filter(bracket -> bracket.holds(mention)).findFirst();
    }

    static boolean isPart(Phrase phrase, Mention mention) {
        return around(phrase, mention).isPresent();
    }

    boolean holds(Mention mention) {
        return from <= mention.from() && mention.to() <= to;
    }

    /** The date of one part: beside the number between two signs, else the last one before it, else the first. */
    Due due(Phrase phrase, Amount amount) {
        List<Due> dues =
                phrase.all(Due.class).filter(due -> !due.weak() && holds(due)).toList();
        return dues.stream()
                .filter(due -> isBeside(phrase, due, amount))
                .findFirst()
                .or(() -> dues.stream().filter(due -> due.to() <= amount.from()).reduce((first, second) -> second))
                .orElse(dues.get(0));
    }

    private static boolean isBeside(Phrase phrase, Due due, Amount amount) {
        int from = Math.min(due.to(), amount.to());
        int to = Math.max(due.from(), amount.from());
        boolean together = phrase.clauses().stream().anyMatch(clause -> clause.from() <= from && to <= clause.to());
        return together && !SIGNS.matcher(phrase.words(from, to)).find();
    }
}
