package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Bound;
import org.fenlei.task.reading.grammar.Mention.Sort;

/** Quantities: 不少于2次, 至少观摩1次, ≥95分, 35%以上, 不高于40吨, 精品点18个. */
final class AmountRules {
    /** 不得, 不能, 不应: what turns a bound round. */
    private static final String NO = "不[得能应可宜要准]?";

    private static final String NOT_TURNED = "(?<!不)(?<!不[得能应可宜要准])(?<!未)";
    static final String AT_LEAST = "(?<least>" + NO + "(?:少于|低于|小于|少於|短于)|至少|最少|起码|≥|>=?|大于等于|大于或等于|" + NOT_TURNED
            + "(?:达到了?|达(?=\\d|百分)|超过|高于|大于|多于|突破)|保持在|稳定在|(?:提高|提升|增加|增长)[到至])";
    static final String AT_MOST = "(?<most>" + NO + "(?:高于|超过|大于|多于|超出)|≤|<=?|小于等于|小于或等于|" + NOT_TURNED
            + "(?:低于|小于|少于)|控制在|(?:降低?|压减|下降|减少)[到至]|至多|最多)";
    static final String BETWEEN = "(?<between>[^，。；：！？、\\d%一二两三四五六七八九十百" + Scan.BARRIER + "]{0,20}?)";
    static final String BEHIND = "(?:(?<above>[及或]?(?:以上|之上))|(?<below>[及或]?(?:以下|以内|之内|内(?!容|部|外))))";
    static final String AFTERWARDS = BEHIND + "?";
    private static final String MORE = "(?:%?(?:-|至|到)(?<upper>" + Numerals.NUMBER + "))?";
    private static final String AMOUNT = "(?<number>" + Numerals.NUMBER + ")" + MORE + "(?:多|余)?" + Units.any();
    private static final String PER_CENT = "百分之(?<number>" + Numerals.NUMBER + ")" + "(?:(?:-|至|到)(?:百分之)?(?<upper>"
            + Numerals.NUMBER + ")(?![年月日]))?(?<share>)";
    private static final String CREATES = "新增|新建|建成|创建|打造|试点|培育|选树|评选|命名|新设|增设|改造|布设|改建|扩建";
    private static final String SETS_UP = "建设|设立|完成|组建|配备|配置|设置|推出|建立|评定|更新|开设|达标|升级|购置|购买|采购|更换|发放|安装";
    /** 平均分不低于90. */
    private static final Pattern SCORED = Pattern.compile("(?:[得均总评]分|分数|成绩)[要应须需]?$");

    /** A measure that nobody knows: 宗, 摄氏度, dB. */
    private static final String MEASURE =
            "摄氏度|\\p{IsHan}{1,2}?|[°℃][A-Za-z]?|[A-Za-z]{1,4}[²³23]?(?:/[A-Za-z]{1,3}[²³23]?)?";

    static final String NO_MEASURE = "(?![一二三四五六七八九十]?分之|个?百分点|[年月日级类星倍型代]|个?(?:方面|环节|层面|阶段|部分|角度))";

    private AmountRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("不少于百分之二十", Numerals.SIGNS, AT_LEAST + BETWEEN + PER_CENT, AmountRules::stated),
                Rule.of("不超过百分之五", Numerals.SIGNS, AT_MOST + BETWEEN + PER_CENT, AmountRules::stated),
                Rule.of("至少观摩1次", Numerals.SIGNS, AT_LEAST + BETWEEN + AMOUNT + AFTERWARDS, AmountRules::stated),
                Rule.of("控制在300吨以内", Numerals.SIGNS, AT_MOST + BETWEEN + AMOUNT + AFTERWARDS, AmountRules::stated),
                Rule.of("百分之三十以上", Numerals.SIGNS, PER_CENT + AFTERWARDS, AmountRules::stated),
                Rule.of(
                        "35%以上",
                        Numerals.SIGNS,
                        "(?<number>" + Numerals.NUMBER + ")" + MORE + Units.any() + BEHIND,
                        AmountRules::stated),
                Rule.of("35%", "%", "(?<number>" + Numerals.NUMBER + ")" + MORE + "(?<share>%)", AmountRules::plain),
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
                        "组建一支20人的队伍",
                        "一",
                        "(?<=组建|成立|建立|建设|设立|设置|配备|建成|新建|打造|创建)(?:成)?(?<number>一)(?<unit4>[支座处所场套辆台名个](?!月|工作日|人|[^，。；]{0,24}(?:机制|制度|体系|平台|小组|专班)))(?=[^，。；、（）]{0,16}?[\\d"
                                + Scan.BARRIER + "])",
                        AmountRules::plain),
                Rule.of(
                        "每个社区建设一个",
                        "一",
                        "(?<=(?:每个?|各)(?:社区|村|行政村|街道|镇|乡镇|小区|学校|单位)[^，。；]{0,6}(?:组建|成立|建立|建设|设立|设置|配备))(?<number>一)(?<unit4>[支座处所套辆台名个](?!月|工作日|人|机制|制度|体系))",
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
                Rule.of("示范村1个", Numerals.SIGNS, "(?<!含)" + arabicThings() + "(?=[。；，、（）]|$)", AmountRules::plain),
                Rule.of(
                        "积存垃圾300吨",
                        Numerals.SIGNS,
                        arabic() + "(?!万?元)(?<unit2>" + Units.EXTENT.pattern() + ")(?=[。；，、（）]|$)",
                        AmountRules::plain),
                Rule.of(
                        "不少于30宗",
                        Numerals.SIGNS,
                        "(?:(?<least>" + NO + "(?:少于|低于|小于)|至少|最少|起码|≥)|(?<most>" + NO
                                + "(?:高于|超过|大于|多于)|至多|最多|≤))" + BETWEEN + "(?<number>"
                                + Numerals.NUMBER
                                + ")(?:(?=[，。；、）]|$)|" + NO_MEASURE + "(?<unit5>" + MEASURE
                                + ")(?=[，。；、（）]|$|[及或]?以[上下])|(?<=\\d)" + NO_MEASURE + "(?<unit6>\\p{IsHan}))",
                        AmountRules::stated));
    }

    /** 每处投放点张贴2份: a number for each item, whatever is done; read before the item itself is. */
    static List<Rule> onEachItem() {
        return List.of(
                Rule.of(
                        "每处张贴2份",
                        "0123456789",
                        "(?=\\d)(?<=(?:每(?:[座处个所家户名辆条台套]|\\d{1,6}[户人个名]|[万千百][户人])|按照?\\d{1,6}[户人个名])[^，。；]{0,20}(?<![于过少达到≥]))"
                                + arabicThings(),
                        AmountRules::plain),
                Rule.of(
                        "每期2天",
                        "次场期轮",
                        "(?<=每[次场期轮](?:活动|培训|时长|时间)?)(?<number>" + Numerals.NUMBER + ")" + MORE + "(?<unit1>"
                                + Units.DURATION.pattern() + ")",
                        AmountRules::plain));
    }

    static String things() {
        return "(?<number>" + Numerals.NUMBER + ")" + MORE + "(?<unit4>" + Units.THINGS.pattern() + ")";
    }

    private static String arabicThings() {
        return arabic() + "(?<unit4>" + Units.THINGS.pattern() + ")";
    }

    static String arabic() {
        return "(?<number>(?<![第\\d.])\\d{1,9}(?:\\.\\d{1,6})?[亿万千百]?)" + MORE;
    }

    static Optional<Amount> stated(Found found, Setting setting) {
        return amount(found, true);
    }

    static Optional<Amount> plain(Found found, Setting setting) {
        return amount(found, false);
    }

    private static Optional<Amount> amount(Found found, boolean stated) {
        return found.text("number").flatMap(Numerals::parse).map(value -> {
            Unit unit = unit(found);
            var range = Range.of(found, value, found.text("upper").flatMap(Numerals::parse));
            return range.amount(found, unit.words(), unit.sort(), stated);
        });
    }

    static Bound bound(Found found) {
        return found.has("most") || (found.has("below") && !found.has("least")) ? Bound.AT_MOST : Bound.AT_LEAST;
    }

    private record Unit(String words, Sort sort) {}

    private static Unit unit(Found found) {
        if (found.has("share")) {
            return new Unit(ObligationDraft.PERCENT, Sort.SHARE);
        }
        for (int at = 0; at < Units.ALL.size(); at++) {
            Optional<String> words = found.text("unit" + at);
            if (words.isPresent()) {
                return new Unit(words.get(), Units.ALL.get(at).sort());
            }
        }
        if (!found.has("unit5") && SCORED.matcher(found.before()).find()) {
            return new Unit("分", Sort.SCORE);
        }
        return new Unit(found.text("unit5").or(() -> found.text("unit6")).orElse(""), Sort.UNKNOWN);
    }
}
