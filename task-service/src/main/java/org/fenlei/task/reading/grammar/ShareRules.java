package org.fenlei.task.reading.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Sort;

/** Shares in words: 三分之二以上, 不超过一半, 九成五. */
final class ShareRules {
    private static final int MOST_PARTS = 10_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int SCALE = 2;

    /** Of what is counted in thousands: 万分之零点五. */
    private static final int FINE_SCALE = 4;

    /** What a share that stands without a bound must not follow: who has not reached it, and not what is demanded. */
    private static final String NOT_MISSED = "(?<!不足|不到|不满|不及|未达|未到|未达到|未超过)";

    private static final String NOT_WITHIN = "(?<![第\\d.〇零一二两三四五六七八九十百千万亿])";
    private static final String FRACTION = NOT_WITHIN + "(?<whole>\\d{1,3}|[一二三四五六七八九十]{1,3}|[千万])分之(?<number>"
            + Numerals.SMALL + "(?:" + Numerals.POINT + "|\\.\\d{1,4})?)(?![一二三四五六七八九十\\d.])";
    private static final String HALF = "(?:半数|一半)";
    private static final String OF_TEN = "[一二两三四五六七八九1-9]";
    private static final String REST = "[一二三四五六七八九半1-9](?!成)";
    private static final String TENTHS = NOT_WITHIN + "(?<number>" + OF_TEN + ")成(?<rest>" + REST
            + ")?(?:[-至到](?<upper>" + OF_TEN + ")成(?<more>" + REST + ")?)?(?:多|余|左右)?";

    /** 一成本, 两成员: another word. */
    private static final String STATED_TENTHS = TENTHS + "(?![本品员果熟立功效片绩])";

    private static final String BARE_TENTHS = TENTHS + "(?=[及或]?以[上下内]|之[上下内]|[，。；、）■□▣]|$|的|居民|小区|社区|村|单位|学校|街道)";
    private static final String WHOM = "(?=的?(?:小区|社区|(?:行政|自然)?村|街道|乡?镇|学校|单位|机关|住户|居民|家庭|商户|企业|站点|投放点))";

    private ShareRules() {}

    static List<Rule> all() {
        return Stream.of(
                        bounded("三分之二", "分", FRACTION, ShareRules::fraction),
                        bounded("一半", "半", HALF, ShareRules::half),
                        bounded("八成", "成", STATED_TENTHS, ShareRules::tenths),
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
                                Rule.of("半数小区完成", "半", "(?<=^|[，。；、（■]|完成|[使让有])" + HALF + WHOM, ShareRules::half),
                                Rule.of(
                                        "完成任务的一半",
                                        "半",
                                        "(?<=完成|(?<!不[到足满及])(?:任务|总[量数额]|目标|计划)的)另?一半(?=[，。；、）]|$)",
                                        ShareRules::half),
                                Rule.of(
                                        "八成以上",
                                        "成",
                                        NOT_MISSED + BARE_TENTHS + AmountRules.AFTERWARDS,
                                        ShareRules::tenths)))
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
                .map(BigDecimal::valueOf)
                .flatMap(whole -> found.text("number")
                        .flatMap(Numerals::parse)
                        .filter(part -> part.signum() > 0 && part.compareTo(whole) <= 0)
                        .map(part -> percent(part, whole)))
                .map(percent -> share(found, percent, Optional.empty()));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        int scale = whole.compareTo(HUNDRED) > 0 ? FINE_SCALE : SCALE;
        return part.multiply(HUNDRED).divide(whole, scale, RoundingMode.HALF_UP);
    }

    private static Optional<Amount> half(Found found, Setting setting) {
        return Optional.of(share(found, BigDecimal.valueOf(50), Optional.empty()));
    }

    /** 九成五 is 95 %, 八成半 is 85 %. */
    private static Optional<Amount> tenths(Found found, Setting setting) {
        return tenths(found, "number", "rest").map(percent -> share(found, percent, tenths(found, "upper", "more")));
    }

    private static Optional<BigDecimal> tenths(Found found, String number, String rest) {
        BigDecimal hundredths = found.text(rest)
                .flatMap(words -> words.equals("半") ? Optional.of(BigDecimal.valueOf(5)) : Numerals.parse(words))
                .orElse(BigDecimal.ZERO);
        return found.number(number, 9)
                .map(tenths -> BigDecimal.valueOf(10L * tenths).add(hundredths));
    }

    private static Amount share(Found found, BigDecimal percent, Optional<BigDecimal> upper) {
        return Range.of(found, Decimals.plain(percent), upper.map(Decimals::plain))
                .amount(found, ObligationDraft.PERCENT, Sort.SHARE, true);
    }
}
