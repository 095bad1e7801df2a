package org.fenlei.task.reading.duty;

import java.util.List;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention.Due;

/** 6月中旬前, 汛期前: words that can mean several dates. Whoever has one of them asks which is meant. */
final class OtherDates {

    private OtherDates() {}

    static void ask(Phrase phrase, List<Demand> read) {
        read.forEach(demand -> ask(phrase, demand));
    }

    static void ask(Phrase phrase, Demand demand) {
        phrase.all(Due.class).filter(due -> !due.otherwise().isEmpty()).forEach(due -> {
            Doubt doubt = Doubt.between(QuestionCode.DATE_UNCLEAR, phrase.words(due), due.otherwise());
            boolean own = demand.period != null || due.date().equals(demand.dueDate);
            if (own && endsWhatRecurs(due, phrase, demand)) {
                return;
            }
            if (!own) {
                demand.doubts.remove(doubt);
            } else if (demand.doubts.stream().noneMatch(other -> isSame(other, doubt))) {
                demand.doubts.add(doubt);
            }
        });
    }

    /** 10月前每周巡查: whether it goes on afterwards is asked already. */
    private static boolean endsWhatRecurs(Due due, Phrase phrase, Demand demand) {
        return phrase.words(due).contains("月")
                && demand.doubts.stream().anyMatch(doubt -> doubt.code() == QuestionCode.RECURRENCE_END_UNCLEAR);
    }

    private static boolean isSame(Doubt one, Doubt other) {
        return one.code() == other.code() && one.words().equals(other.words());
    }
}
