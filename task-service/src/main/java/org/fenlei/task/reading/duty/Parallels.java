package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** 每月检查不少于4次，培训不少于2场: whether the second number stands under the 每 of the first, a person decides. */
final class Parallels {

    private static final Pattern ROUND = Pattern.compile("检查|抽查|抽检|巡查|督查|督导|暗访|走访|回访|入户|上门|宣传|宣讲|参训");

    /** 检查合格率 is how it turns out, and not how many are inspected. */
    private static final Pattern RESULT = Pattern.compile("合格|达标|满意|整改|办结|知晓|正确|准确|完好|参与率|利用率|回收率");

    /** 新建投放点6处 is a total, whatever was done every month before it. */
    private static final Pattern BUILT = Pattern.compile(
            "建成|新建|建设|改造|新增|增设|创建|打造|配备|配置|设置|设立|安装|购置|采购|更新|更换|扩建|改建|撤并|撤除|完成|推广|试点|聘|招募|组建|建立|建档|升级|选树|拆除|培育|扶持");

    private static final Pattern EVERY = Pattern.compile("^每(?!逢|个节)");

    private Parallels() {}

    /** 检查比例不低于20%, 入户率不低于25%: a share of those that one round reaches. */
    private static boolean isReached(String words) {
        return ROUND.matcher(words).find() && !RESULT.matcher(words).find();
    }

    /**
     * Asks of numbers of times and of things, and of shares of those that are reached, that nothing dates.
     *
     * @param read what the phrase demands
     * @param before the demand before it in its sentence
     */
    static void ask(Phrase phrase, List<Demand> read, Demand before) {
        boolean dated = phrase.has(Mention.Due.class) || phrase.has(Mention.WholeYear.class);
        boolean counts = counts(phrase);
        boolean shares = phrase.has(Mention.Amount.class) && isReached(phrase.text());
        if (dated || !(counts || shares)) {
            return;
        }
        List<Demand> undated = read.stream()
                .filter(demand ->
                        demand.period == null && demand.kind == (counts ? ObligationKind.TARGET : ObligationKind.RATE))
                .toList();
        window(before).ifPresent(window -> undated.stream()
                .filter(demand -> window != PeriodKind.YEAR || !isYearEnd(demand.dueDate))
                .forEach(demand -> demand.doubts.add(Doubt.every(window, demand.title))));
        if (isOdd(before)) {
            undated.stream()
                    .filter(demand -> demand.kind == ObligationKind.TARGET)
                    .forEach(demand -> demand.doubts.add(Doubt.of(QuestionCode.QUANTITY_UNREAD, demand.title)));
        }
    }

    private static boolean counts(Phrase phrase) {
        return phrase.all(Mention.Amount.class)
                .anyMatch(amount -> amount.sort() == Mention.Sort.TIMES
                        || (amount.sort() == Mention.Sort.THINGS
                                && !BUILT.matcher(phrase.text()).find()));
    }

    /** The windows that the demand before recurs in, or may recur in. */
    private static Optional<PeriodKind> window(Demand before) {
        return before.recurs() && before.unitOfMeasure != null
                ? Optional.ofNullable(before.period)
                : before.doubts.stream()
                        .filter(doubt -> doubt.code() == QuestionCode.PERIOD_UNCLEAR)
                        .flatMap(doubt -> Stream.ofNullable(doubt.period()))
                        .findFirst();
    }

    /** 每学期主题班会2次，实践活动1次: in a rhythm that windows cannot express. */
    private static boolean isOdd(Demand before) {
        return before.doubts.stream()
                .anyMatch(doubt -> doubt.code() == QuestionCode.PERIOD_UNSUPPORTED
                        && EVERY.matcher(doubt.words()).find());
    }

    /** By then in the year, and in the year's only window, is the same. */
    private static boolean isYearEnd(@Nullable LocalDate date) {
        return date != null && date.getMonthValue() == 12 && date.getDayOfMonth() == 31;
    }
}
