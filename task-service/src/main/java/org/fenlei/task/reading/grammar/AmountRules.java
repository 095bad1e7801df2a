package org.fenlei.task.reading.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Bound;
import org.fenlei.task.reading.grammar.Mention.Sort;

/** Quantities: 不少于2次, 至少观摩1次, ≥95分, 35%以上, 不高于40吨, 精品点18个, 八成. */
final class AmountRules {
    private static final String AT_LEAST = "(?<least>不得?(?:少于|低于|小于|少於|短于)|至少|最少|起码|≥|>=?|大于等于|大于或等于"
            + "|(?<!不)(?<!不得)(?<!未)(?:达到了?|达(?=\\d|百分)|超过|高于|大于|多于|突破)|保持在|稳定在|(?:提高|提升|增加|增长)[到至])";
    private static final String AT_MOST = "(?<most>不得?(?:高于|超过|大于|多于|超出)|≤|<=?|小于等于|小于或等于|(?<!不)(?<!不得)(?:低于|小于|少于)"
            + "|控制在|(?:降低?|压减|下降|减少)[到至]|至多|最多)";
    private static final String BETWEEN = "(?<between>[^，。；：！？、\\d%一二两三四五六七八九十百" + Scan.BARRIER + "]{0,20}?)";
    private static final String MORE = "(?:(?:-|至|到)(?:" + Numerals.NUMBER + "))?";
    private static final String AMOUNT = "(?<number>" + Numerals.NUMBER + ")" + MORE + "(?:多|余)?" + Units.any();
    private static final String AFTERWARDS = "(?:(?<above>[及或]?(?:以上|之上))|(?<below>[及或]?(?:以下|以内|之内|内(?!容|部|外))))?";
    private static final String PER_CENT = "百分之(?<number>" + Numerals.NUMBER + ")(?<share>)";
    private static final String TENTHS =
            "(?:达到?|不低于|不少于|超过|至少)?(?<number>[一二三四五六七八九])成(?<tenths>)(?=以上|以内|以下|[，。；、■]|$|的|左右)";
    private static final String FRACTION =
            "(?:不低于|不少于|达到?|超过|至少)?(?<whole>[二三四五六七八九十]|\\d{1,2})分之(?<number>" + Numerals.SMALL + ")(?<share>)";
    private static final String HALF = "(?<![月学日年])(?:半数(?:[及或]?以上)|过半数|一半(?:[及或]?以上)|(?:不低于|不少于|至少|超过)(?:半数|一半))";
    private static final String CREATES = "新增|新建|建成|创建|打造|试点|培育|选树|评选|命名|新设|增设|改造|布设|改建|扩建";
    private static final String SETS_UP = "建设|设立|完成|组建|配备|配置|设置|推出|建立|评定|更新|开设|达标|升级";

    private AmountRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("不少于百分之二十", Numerals.SIGNS, AT_LEAST + BETWEEN + PER_CENT, AmountRules::stated),
                Rule.of("不超过百分之五", Numerals.SIGNS, AT_MOST + BETWEEN + PER_CENT, AmountRules::stated),
                Rule.of("至少观摩1次", Numerals.SIGNS, AT_LEAST + BETWEEN + AMOUNT + AFTERWARDS, AmountRules::stated),
                Rule.of("控制在300吨以内", Numerals.SIGNS, AT_MOST + BETWEEN + AMOUNT + AFTERWARDS, AmountRules::stated),
                Rule.of("百分之三十以上", Numerals.SIGNS, PER_CENT + AFTERWARDS, AmountRules::stated),
                Rule.of("三分之二以上", "分", FRACTION + AFTERWARDS, AmountRules::fraction),
                Rule.of("半数以上", "半", HALF, AmountRules::half),
                Rule.of("八成以上", Numerals.SIGNS, TENTHS + AFTERWARDS, AmountRules::stated),
                Rule.of(
                        "35%以上",
                        Numerals.SIGNS,
                        "(?<number>" + Numerals.NUMBER + ")" + MORE + Units.any()
                                + "(?:(?<above>[及或]?(?:以上|之上))|(?<below>[及或]?(?:以下|以内|之内|内(?!容|部|外))))",
                        AmountRules::stated),
                Rule.of("35%", Numerals.SIGNS, "(?<number>\\d{1,3}(?:\\.\\d{1,4})?)(?<share>%)", AmountRules::plain),
                Rule.of(
                        "1次",
                        Numerals.SIGNS,
                        "(?<!连续)(?<!每)(?<number>" + Numerals.NUMBER + ")" + MORE + "(?<unit0>" + Units.TIMES.pattern()
                                + ")",
                        AmountRules::plain),
                Rule.of(
                        "新增精品点18个",
                        Numerals.SIGNS,
                        "(?=" + Numerals.FIRST + ")(?<=(?:" + CREATES + ")[^，。；]{0,24})" + things(),
                        AmountRules::plain),
                Rule.of(
                        "配备3名督导员",
                        Numerals.SIGNS,
                        "(?=" + Numerals.FIRST + ")(?<=(?:" + SETS_UP + ")[^，。；]{0,24})" + arabicThings(),
                        AmountRules::plain),
                Rule.of(
                        "3处回收站建成",
                        Numerals.SIGNS,
                        arabicThings() + "(?=[^，。；]{0,24}(?:" + CREATES + "))",
                        AmountRules::plain),
                Rule.of(
                        "3月底前2座",
                        Numerals.SIGNS,
                        "(?=\\d)(?<=■(?:完成|建成|改造)?|余下的?|其余的?|剩余的?|剩下的?)" + arabicThings(),
                        AmountRules::plain),
                Rule.of("示范村1个", Numerals.SIGNS, arabicThings() + "(?=[。；，]|$)", AmountRules::plain),
                Rule.of(
                        "不少于30宗",
                        Numerals.SIGNS,
                        "(?:(?<least>不得?(?:少于|低于)|至少|≥)|(?<most>不得?(?:高于|超过)|≤))" + BETWEEN + "(?<number>"
                                + Numerals.NUMBER
                                + ")(?:(?=[，。；、）]|$)|(?![一二三四五六七八九十]?分之|个?百分点|[年月日级类星倍型代])(?<unit5>\\p{IsHan}{1,2}?)(?=[，。；、）]|$|[及或]?以[上下]))",
                        AmountRules::stated));
    }

    /** 2个街道实现全覆盖: so many of them, and not all; read before the state itself is. */
    static List<Rule> ofCovered() {
        return List.of(Rule.of(
                "2个街道全覆盖", Numerals.SIGNS, things() + "(?=[^，。；、\\d]{0,16}(?:全面?覆盖|全部覆盖))", AmountRules::plain));
    }

    /** 每处投放点张贴2份: a number for each item, whatever is done; read before the item itself is. */
    static List<Rule> onEachItem() {
        return List.of(Rule.of(
                "每处张贴2份",
                "0123456789",
                "(?=\\d)(?<=每(?:[座处个所家户名辆条台套]|\\d{1,6}[户人个名]|[万千百][户人])[^，。；]{0,20}(?<![于过少达到≥]))" + arabicThings(),
                AmountRules::plain));
    }

    private static String things() {
        return "(?<number>" + Numerals.NUMBER + ")" + MORE + "(?<unit4>" + Units.THINGS.pattern() + ")";
    }

    private static String arabicThings() {
        return "(?<number>(?<![第\\d.])\\d{1,9}(?:\\.\\d{1,6})?[亿万千百]?)" + MORE + "(?<unit4>" + Units.THINGS.pattern()
                + ")";
    }

    private static Optional<Amount> stated(Found found, Setting setting) {
        return amount(found, true);
    }

    private static Optional<Amount> plain(Found found, Setting setting) {
        return amount(found, false);
    }

    /** Rounded to what a share is stated with. */
    private static Optional<Amount> fraction(Found found, Setting setting) {
        return found.number("whole", 99)
                .flatMap(whole -> found.number("number", whole).map(part -> BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()))
                .map(share -> share(found, share));
    }

    private static Optional<Amount> half(Found found, Setting setting) {
        return Optional.of(share(found, BigDecimal.valueOf(50)));
    }

    private static Amount share(Found found, BigDecimal value) {
        Bound bound = found.has("below") ? Bound.AT_MOST : Bound.AT_LEAST;
        return new Amount(found.from(), found.to(), bound, value, ObligationDraft.PERCENT, Sort.SHARE, "", true);
    }

    private static Optional<Amount> amount(Found found, boolean stated) {
        Bound bound = found.has("most") || (found.has("below") && !found.has("least")) ? Bound.AT_MOST : Bound.AT_LEAST;
        return found.text("number").flatMap(Numerals::parse).map(value -> {
            String between = found.text("between").orElse("");
            Unit unit = unit(found);
            BigDecimal times = found.has("tenths") ? BigDecimal.TEN : BigDecimal.ONE;
            return new Amount(
                    found.from(), found.to(), bound, value.multiply(times), unit.words(), unit.sort(), between, stated);
        });
    }

    private record Unit(String words, Sort sort) {}

    private static Unit unit(Found found) {
        if (found.has("share") || found.has("tenths")) {
            return new Unit(ObligationDraft.PERCENT, Sort.SHARE);
        }
        for (int at = 0; at < Units.ALL.size(); at++) {
            Optional<String> words = found.text("unit" + at);
            if (words.isPresent()) {
                return new Unit(words.get(), Units.ALL.get(at).sort());
            }
        }
        return new Unit(found.text("unit5").orElse("个"), Sort.UNKNOWN);
    }
}
