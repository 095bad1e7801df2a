package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** 每月检查不少于4次，培训不少于2场: whether the second number stands under the 每 of the first, a person decides. */
final class Parallels {

    private static final Pattern ROUND = Pattern.compile("检查|抽查|抽检|巡查|督查|督导|暗访|走访|回访|入户|上门|宣传|宣讲|参训");

    /** 检查合格率 is how it turns out, and not how many are inspected. */
    private static final Pattern RESULT = Pattern.compile("合格|达标|满意|整改|办结|知晓|正确|准确|完好|参与率|利用率|回收率");

    private Parallels() {}

    /** 检查比例不低于20%, 入户率不低于25%: a share of those that one round reaches. */
    private static boolean isReached(String words) {
        return ROUND.matcher(words).find() && !RESULT.matcher(words).find();
    }

    /**
     * Asks of numbers of times, and of shares of those that are reached, that nothing dates.
     *
     * @param read what the phrase demands
     * @param before the demand before it in its sentence
     */
    static void ask(Phrase phrase, List<Demand> read, Demand before) {
        boolean dated = phrase.has(Mention.Due.class) || phrase.has(Mention.WholeYear.class);
        boolean times = phrase.all(Mention.Amount.class).anyMatch(amount -> amount.sort() == Mention.Sort.TIMES);
        boolean shares = phrase.has(Mention.Amount.class) && isReached(phrase.text());
        PeriodKind window = before.period;
        if (window == null || !before.recurs() || before.unitOfMeasure == null || dated || !(times || shares)) {
            return;
        }
        read.stream()
                .filter(demand ->
                        demand.period == null && demand.kind == (times ? ObligationKind.TARGET : ObligationKind.RATE))
                .filter(demand -> window != PeriodKind.YEAR || !isYearEnd(demand.dueDate))
                .forEach(demand -> demand.doubts.add(Doubt.every(window, demand.title)));
    }

    /** By then in the year, and in the year's only window, is the same. */
    private static boolean isYearEnd(@Nullable LocalDate date) {
        return date != null && date.getMonthValue() == 12 && date.getDayOfMonth() == 31;
    }
}
