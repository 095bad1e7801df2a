package org.fenlei.task.reading.duty;

import java.util.List;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention.Due;
import org.fenlei.task.reading.grammar.Mention.Start;

/** 6月中旬前, 汛期前: words that can mean several dates. Whoever has one of them asks which is meant. */
final class UnclearDates {

    private UnclearDates() {}

    static void ask(Phrase phrase, List<Demand> read) {
        read.forEach(demand -> ask(phrase, demand));
    }

    static void ask(Phrase phrase, Demand demand) {
        phrase.all(Due.class)
                .filter(due -> !due.otherwise().isEmpty())
                .filter(due -> demand.period != null || due.date().equals(demand.dueDate))
                .filter(due -> !endsWhatRecurs(due, phrase, demand))
                .map(due -> Doubt.between(QuestionCode.DATE_UNCLEAR, words(due, phrase), due.otherwise()))
                .filter(doubt -> demand.doubts.stream().noneMatch(other -> isSame(other, doubt)))
                .forEach(demand.doubts::add);
        phrase.all(Start.class)
                .filter(start -> start.unclear() && start.date().equals(demand.validFrom))
                .forEach(start -> demand.doubts.add(Doubt.of(QuestionCode.DATE_UNCLEAR, phrase.words(start))));
    }

    /** The 一 of 一、二季度 says nothing by itself. */
    private static String words(Due due, Phrase phrase) {
        return due.to() - due.from() > 1 ? phrase.words(due) : phrase.text();
    }

    /** 10月前每周巡查: whether it goes on afterwards is asked already. */
    private static boolean endsWhatRecurs(Due due, Phrase phrase, Demand demand) {
        return phrase.namesMonth(due)
                && demand.doubts.stream().anyMatch(doubt -> doubt.code() == QuestionCode.RECURRENCE_END_UNCLEAR);
    }

    /** A date that a rhythm leaves unused is asked about with the same words. */
    private static boolean isSame(Doubt one, Doubt other) {
        return one.code() == other.code() && one.words().equals(other.words());
    }
}
