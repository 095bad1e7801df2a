package org.fenlei.task.reading.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Bound;
import org.fenlei.task.reading.grammar.Mention.Sort;

/** Shares in words: 三分之二以上, 不超过一半, 九成五. */
final class ShareRules {
    private static final int MOST_PARTS = 10_000;

    /** What a share that stands without a bound must not follow: who has not reached it, and not what is demanded. */
    private static final String NOT_MISSED = "(?<!不足|不到|不满|不及|未达|未到|未达到|未超过)";

    private static final String NOT_WITHIN = "(?<![第\\d.〇零一二两三四五六七八九十百千万亿])";
    private static final String FRACTION = NOT_WITHIN + "(?<whole>\\d{1,3}|[一二三四五六七八九十]{1,3}|[千万])分之(?<number>"
            + Numerals.SMALL + ")(?![一二三四五六七八九十\\d.])";
    private static final String HALF = "(?:半数|一半)";
    private static final String TENTHS = NOT_WITHIN + "(?<number>[一二两三四五六七八九]|[1-9])成(?<rest>[一二三四五六七八九半])?"
            + "(?=[及或]?以[上下内]|之[上下内]|[，。；、）■□▣]|$|的|左右|居民|小区|社区|村|单位)";

    private ShareRules() {}

    static List<Rule> all() {
        return Stream.of(
                        bounded("三分之二", "分", FRACTION, ShareRules::fraction),
                        bounded("一半", "半", HALF, ShareRules::half),
                        bounded("八成", "成", TENTHS, ShareRules::tenths),
                        Stream.of(
                                Rule.of(
                                        "三分之二以上",
                                        "分",
                                        NOT_MISSED + FRACTION + AmountRules.AFTERWARDS,
                                        ShareRules::fraction),
                                Rule.of(
                                        "半数以上",
                                        "半",
                                        "(?<![月学日年])(?:(?<most>不)?过半数|" + HALF + AmountRules.BEHIND + ")",
                                        ShareRules::half),
                                Rule.of("八成以上", "成", NOT_MISSED + TENTHS + AmountRules.AFTERWARDS, ShareRules::tenths)))
                .flatMap(rules -> rules)
                .toList();
    }

    /** 不低于小区总数的三分之二, 不超过三分之一. */
    private static Stream<Rule> bounded(String share, String anchor, String regex, Rule.Reader reader) {
        String rest = AmountRules.BETWEEN + regex + AmountRules.AFTERWARDS;
        return Stream.of(
                Rule.of("不低于" + share, anchor, AmountRules.AT_LEAST + rest, reader),
                Rule.of("不超过" + share, anchor, AmountRules.AT_MOST + rest, reader));
    }

    /** Rounded to what a share is stated with. */
    private static Optional<Amount> fraction(Found found, Setting setting) {
        return found.number("whole", MOST_PARTS)
                .flatMap(whole -> found.number("number", whole).map(part -> BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)))
                .map(percent -> share(found, percent));
    }

    private static Optional<Amount> half(Found found, Setting setting) {
        return Optional.of(share(found, BigDecimal.valueOf(50)));
    }

    /** 九成五 is 95 %, 八成半 is 85 %. */
    private static Optional<Amount> tenths(Found found, Setting setting) {
        int hundredths = found.text("rest")
                .map(rest -> rest.equals("半")
                        ? 5
                        : Numerals.parse(rest).map(BigDecimal::intValue).orElse(0))
                .orElse(0);
        return found.number("number", 9).map(tenths -> share(found, BigDecimal.valueOf(10L * tenths + hundredths)));
    }

    private static Amount share(Found found, BigDecimal percent) {
        Bound bound = AmountRules.bound(found);
        String between = found.text("between").orElse("");
        return new Amount(
                found.from(),
                found.to(),
                bound,
                Numerals.plain(percent),
                ObligationDraft.PERCENT,
                Sort.SHARE,
                between,
                true);
    }
}
