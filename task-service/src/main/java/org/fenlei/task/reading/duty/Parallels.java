package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** 每月检查不少于4次，培训不少于2场: whether the second number stands under the 每 of the first, a person decides. */
final class Parallels {

    private Parallels() {}

    /**
     * Asks of numbers of times that nothing dates.
     *
     * @param read what the phrase demands
     * @param before the demand before it in its sentence
     */
    static void ask(Phrase phrase, List<Demand> read, Demand before) {
        boolean dated = phrase.has(Mention.Due.class) || phrase.has(Mention.WholeYear.class);
        boolean times = phrase.all(Mention.Amount.class).anyMatch(amount -> amount.sort() == Mention.Sort.TIMES);
        PeriodKind window = before.period;
        if (window == null || !before.recurs() || before.unitOfMeasure == null || dated || !times) {
            return;
        }
        read.stream()
                .filter(demand -> demand.kind == ObligationKind.TARGET && demand.period == null)
                .filter(demand -> window != PeriodKind.YEAR || !isYearEnd(demand.dueDate))
                .forEach(demand -> demand.doubts.add(Doubt.every(window, demand.title)));
    }

    /** By then in the year, and in the year's only window, is the same. */
    private static boolean isYearEnd(@Nullable LocalDate date) {
        return date != null && date.getMonthValue() == 12 && date.getDayOfMonth() == 31;
    }
}
