package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.OddPeriod;
import org.fenlei.task.reading.grammar.Mention.PerItem;

/** 每次, 每场: how much or how long each time, beside how often it is done. */
final class Occasions {
    private static final Pattern OCCASION = Pattern.compile("[次场期轮]");

    private Occasions() {}

    /** Whether a clause speaks of each time. */
    static boolean areNamed(Clause clause) {
        return clause.all(PerItem.class)
                .anyMatch(item -> OCCASION.matcher(item.item()).matches());
    }

    /** Whether a quantity stands behind 每次. */
    static boolean areCounted(Clause clause, Amount amount) {
        return clause.all(PerItem.class)
                .anyMatch(item -> OCCASION.matcher(item.item()).matches()
                        && item.from() < amount.to()
                        && !ends(clause, item, amount));
    }

    /** 每次2小时、每月3次: the rhythm begins another demand. */
    private static boolean ends(Clause clause, PerItem item, Amount amount) {
        return clause.all(Every.class).anyMatch(every -> every.from() > item.from() && every.from() < amount.to());
    }

    /** 每周五组织督导，每次不少于2小时: that it is done every week is demanded, too. */
    static List<Demand> rhythm(Phrase phrase, Situation situation) {
        boolean each = phrase.has(Amount.class)
                && phrase.clauses().stream()
                        .allMatch(clause -> clause.all(Amount.class).allMatch(amount -> areCounted(clause, amount)));
        if (!each) {
            return List.of();
        }
        return phrase.all(Every.class).anyMatch(every -> !every.adjective())
                ? RhythmDemands.every(phrase, situation)
                : phrase.has(OddPeriod.class) ? RhythmDemands.oddPeriod(phrase, situation) : onDates(phrase, situation);
    }

    /** 3月、9月集中整治，每次不少于15天: that it is done on each of several dates. */
    private static List<Demand> onDates(Phrase phrase, Situation situation) {
        long dates = phrase.datesOfWhole().filter(due -> !due.weak()).count();
        return dates > 1 ? Deliverables.dated(phrase, situation) : List.of();
    }
}
