package org.fenlei.task.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.grammar.Sentence;

/**
 * 全面推进阶段（4月至10月）。…: a phase that heads the text of a task without a deadline. Its stretch bounds what follows, and the
 * heading demands nothing itself.
 *
 * @param to where the heading ends in the compact text
 */
record Phase(Deadline deadline, int to) {
    private static final Pattern HEADING = Pattern.compile(
            "[^，。；：（]{0,14}阶段(?:：[^，。；：（]{1,14})?(?:（(?<within>[^（）。；]{2,30})）|：(?<behind>[^，。；：（）]{2,30})(?=。))[。：，]?");

    static Optional<Phase> of(String text, int year) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.lookingAt() || heading.end() == text.length()) {
            return Optional.empty();
        }
        String words = heading.group(heading.group("within") == null ? "behind" : "within");
        return Optional.of(words)
                .filter(Grammar::isDeadline)
                .map(stretch -> Grammar.deadline(stretch, year))
                .filter(deadline -> deadline.due() != null)
                .map(deadline -> new Phase(deadline, heading.end()));
    }

    /** The sentences below the heading. */
    List<Sentence> below(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> new Sentence(below(sentence)))
                .filter(sentence -> !sentence.clauses().isEmpty())
                .toList();
    }

    private List<Clause> below(Sentence sentence) {
        var left = new ArrayList<Clause>();
        for (Clause clause : sentence.clauses()) {
            if (clause.from() >= to) {
                left.add(clause);
            } else if (clause.to() > to) {
                left.add(new Clause(
                        to,
                        clause.text().substring(to - clause.from()),
                        clause.mentions().stream()
                                .filter(mention -> mention.from() >= to)
                                .toList(),
                        clause.heading()));
            }
        }
        return left;
    }
}
