package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Mention;

/** 落实资金300万元，用于设施更新: what an amount is for belongs to it, and is no work of its own. */
final class Purposes {
    private static final Pattern FOR = Pattern.compile("^(?:主要|重点|专项|专门|全部|统筹|优先)?(?:用于|用以|用作)");

    private Purposes() {}

    /**
     * Whether a phrase says nothing but what the amount right before it is for.
     *
     * @param read what its sentence demands so far
     */
    static boolean take(Phrase phrase, List<Demand> read) {
        if (!FOR.matcher(phrase.text()).find() || phrase.mentions().anyMatch(Purposes::demands)) {
            return false;
        }
        List<Demand> amounts = read.stream()
                .filter(demand -> demand.to == phrase.from() - 1 && demand.unitOfMeasure != null && !demand.recurs())
                .toList();
        amounts.forEach(amount -> amount.takeIn(phrase));
        return !amounts.isEmpty();
    }

    private static boolean demands(Mention mention) {
        return mention instanceof Mention.Amount
                || mention instanceof Mention.Due
                || mention instanceof Mention.Every
                || mention instanceof Mention.OddPeriod
                || mention instanceof Mention.DayInWindow
                || mention instanceof Mention.Coverage;
    }
}
