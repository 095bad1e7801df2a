package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention.Start;

/** 自5月起，…，… and …，…，5月1日起施行: a first day that stands alone holds for all that recurs in its sentence. */
final class Starts {
    private static final Pattern TAKES_EFFECT =
            Pattern.compile("(?:本|上述|以上|该|新)?(?:制度|规定|标准|要求|办法|机制)?[自从于]?(?:正式|全面)?(?:施行|执行|实施|实行|推行|生效|启动)?");

    private Starts() {}

    private static boolean isOne(Clause clause) {
        return clause.has(Start.class)
                && clause.mentions().stream().allMatch(Start.class::isInstance)
                && TAKES_EFFECT.matcher(clause.without(List.of(Start.class))).matches();
    }

    /** From the day with which a sentence opens, if it opens with one. */
    static void open(Phrase opening, List<Demand> ofSentence) {
        Clause clause = opening.clauses().get(0);
        if (isOne(clause)) {
            clause.first(Start.class).map(Start::date).ifPresent(start -> hold(start, ofSentence));
        }
    }

    /** Whether a phrase says nothing but from when on what recurs before it holds. */
    static boolean close(Phrase closing, List<Demand> ofSentence) {
        return closing.clauses().size() == 1
                && isOne(closing.clauses().get(0))
                && closing.first(Start.class)
                        .filter(start -> hold(start.date(), ofSentence))
                        .isPresent();
    }

    private static boolean hold(LocalDate start, List<Demand> demands) {
        List<Demand> held = demands.stream()
                .filter(demand -> demand.validFrom == null && demand.period != null)
                .filter(demand -> demand.dueDate == null || demand.dueDate.isAfter(start))
                .toList();
        held.forEach(demand -> demand.validFrom = start);
        return !held.isEmpty();
    }
}
