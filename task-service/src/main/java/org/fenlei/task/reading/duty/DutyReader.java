package org.fenlei.task.reading.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.grammar.Sentence;
import org.fenlei.task.reading.text.Compact;

/** Reads the demands of one task from its text, its deadline and its units; at least one, whatever the text. */
public final class DutyReader {

    private DutyReader() {}

    /**
     * The demands of a task, in the text's order, with what goes on all year last.
     *
     * @param text the task's text
     * @param deadline its deadline
     * @param leadNames its lead units as written
     * @param year the plan's year
     */
    public static List<Demand> read(Compact text, Deadline deadline, List<String> leadNames, int year) {
        Optional<Phase> phase = deadline.blank() ? Phase.of(text.text(), year) : Optional.empty();
        return phase.map(of -> {
                    List<Sentence> all = Grammar.sentences(text, year, of.deadline());
                    return read(text, of.below(all), of.deadline(), leadNames, year);
                })
                .orElseGet(() -> read(text, Grammar.sentences(text, year, deadline), deadline, leadNames, year));
    }

    private static List<Demand> read(
            Compact text, List<Sentence> sentences, Deadline deadline, List<String> leadNames, int year) {
        var task = new ReadSoFar(deadline, leadNames, year);
        sentences.forEach(sentence -> SentenceReader.read(sentence, task));
        List<Demand> all = ListedDates.taken(all(text, task, deadline, leadNames), deadline, sentences);
        var overlooked = new Overlooked(all, year);
        overlooked.ask(deadline);
        sentences.forEach(sentence -> sentence.clauses().forEach(overlooked::ask));
        return all;
    }

    private static List<Demand> all(Compact text, ReadSoFar task, Deadline deadline, List<String> leadNames) {
        var added = new DeadlineDemands(deadline, leadNames, text);
        task.demands.forEach(added::giveDay);
        List<Demand> demands = new ArrayList<>(ListedRates.apart(task.demands));
        demands.addAll(Remainder.of(task.plain, List.copyOf(demands), task.situation(null, null, null)));
        if (demands.isEmpty()) {
            demands.add(added.whole());
        }
        demands.addAll(added.otherRhythms(demands));
        demands.addAll(added.steps(demands));
        demands.sort(Comparator.<Demand>comparingInt(demand -> demand.kind == ObligationKind.STANDING ? 1 : 0)
                .thenComparingInt(Demand::from));
        return demands;
    }
}
