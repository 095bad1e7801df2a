package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.grammar.Mention.Every;

/** Recurring windows: 每月, 按季度, 每半年, and the rhythms that only describe a noun (季度总结). */
final class PeriodRules {

    static final String REPORTED = "汇总|调度|通报|例会|督查|督导|检查|考核|考评|小结|总结|分析|研判|点评|排名|报告|评比|巡查|汇报"
            + "|约谈|讲评|观摩|会商|评议|评估|评价|公示|曝光|督办|晾晒|暗访|抽查|测评|巡检|总评|互查";

    /** 上月, 当季: the month or quarter that is spoken of, and no rhythm. */
    private static final String NOT_THIS_ONE = "(?<![\\d一二三四五六七八九十个每本当次上下该首末春夏秋冬雨])";

    /** 连续两个季度排名末位: how long, and not how often. */
    private static final String NOT_SO_MANY = "(?<![两二三四五六\\d]个|连续两)";

    private static final String OTHER_THING = "(?![底末初中内终度份])\\p{IsHan}{2}(?=[、，。；”）]|制度|机制|$)";

    /** 半年一观摩, and not 半年一次. */
    private static final String ACT = "(?![次期场个轮回份批篇届般律定共是])(?=\\p{IsHan}{2})";

    /** 月报、季报、年报制度. */
    private static final String REPORTS = "报(?:[、和及与](?:[日旬周月季年]|半年)报){0,5}(?:制度?|机制)";

    private static final String SLASH = "(?<=[次场期篇处个人份])/每?";

    private static final String DAYS = "(?:\\d{1,2}|[一二三四五六七八九十]{2,3}|[六七八九十])";

    private static final String LISTED = "(?<=^|[、，。；：“]|推行|实行|执行|落实|建立|坚持|实施|开展|健全|完善)";

    /** Right behind a rhythm and what is done in it. */
    private static final String BEHIND_ANOTHER = "(?<=■\\p{IsHan}{0,4}[、，])";

    private PeriodRules() {}

    static List<Rule> all() {
        return List.of(
                every("2次/周", "/", SLASH + "周", PeriodKind.WEEK),
                every("2次/月", "/", SLASH + "月", PeriodKind.MONTH),
                every("2次/季度", "/", SLASH + "季度?", PeriodKind.QUARTER),
                every("2次/半年", "/", SLASH + "半年", PeriodKind.HALF_YEAR),
                every("2次/年", "/", SLASH + "年", PeriodKind.YEAR),
                every("每两个月", "月", "每隔?[两2二]个?月|[每逢]?双月", PeriodKind.TWO_MONTHS),
                Rule.odd(
                        "每旬",
                        "每",
                        "每一?(?:天|日(?!常)|旬|半个?月|[两2二]周|[两2二三3]天|[四五七八九十45789]个月|[两2二三3五5]年|学期|学年|" + DAYS + "[天日周])"),
                Rule.of("每月一通报", "每", "每(?<each>周|月|季度?|年)一(?=" + REPORTED + ")", PeriodRules::oneEach),
                every("每三个月", "月", "每隔?[三3]个月", PeriodKind.QUARTER),
                every("每半年", "半六6", "每隔?[六6]个月|(?:每|按|逐)个?半年度?[底末]?前?", PeriodKind.HALF_YEAR),
                every("每周", "周星", "(?:每|按|逐)一?个?(?:周(?![边围转期])|星期)|周周", PeriodKind.WEEK),
                every("每月", "月", "(?:每|按|逐|分)一?个?月(?:度|份)?(?:月?[底末]前?)?|月月", PeriodKind.MONTH),
                every("每季度", "季", "(?:每|按|逐|分)一?个?季度?(?:季?[底末]前?)?|季季", PeriodKind.QUARTER),
                every("每年", "年", "(?:每|按)一?个?年度?(?!的?" + DateRules.SEVERAL_DATES + ")(?:年?[底末]前?)?", PeriodKind.YEAR),
                Rule.odd("一日一巡查", "日天", "(?:一[日天]一|" + LISTED + "日)(?=" + REPORTED + ")"),
                Rule.of("一月一调度", "一", "一(?<each>周|月|季度?|年)一(?=\\p{IsHan})", PeriodRules::oneEach),
                every("半年一通报", "半", "(?<![上下])每?半年度?一" + ACT, PeriodKind.HALF_YEAR),
                every("全年一考核", "年", "(?:[全每]年度?|年[终末底度])一" + ACT, PeriodKind.YEAR),
                adjective(
                        "季度总结",
                        "季",
                        "(?<![\\d第前一二三四])" + NOT_SO_MANY + "季度(?:季?[底末]前?)?(?!内)|季[末底]前?",
                        PeriodKind.QUARTER),
                every("周调度", "周", NOT_THIS_ONE + "周(?=" + REPORTED + ")", PeriodKind.WEEK),
                every("月通报", "月", NOT_THIS_ONE + "月(?=" + REPORTED + ")|月均(?=不|至少|开展|组织)", PeriodKind.MONTH),
                every("周报、月报制度", "报", NOT_THIS_ONE + "周(?=" + REPORTS + ")", PeriodKind.WEEK),
                every("月报、季报制度", "报", NOT_THIS_ONE + "月(?=" + REPORTS + ")", PeriodKind.MONTH),
                every("季报、年报制度", "报", NOT_THIS_ONE + "季(?=" + REPORTS + ")", PeriodKind.QUARTER),
                every("半年报制度", "报", "(?<![上下\\d一二三])半年度?(?=" + REPORTS + ")", PeriodKind.HALF_YEAR),
                every("年报制度", "报", NOT_THIS_ONE + "(?<![半去今明])年(?=" + REPORTS + ")", PeriodKind.YEAR),
                every("季考核", "季", NOT_THIS_ONE + "季(?=" + REPORTED + ")", PeriodKind.QUARTER),
                every("周例会、月碰头", "月", BEHIND_ANOTHER + "月(?=" + OTHER_THING + ")", PeriodKind.MONTH),
                every("月排名、季盘点", "季", BEHIND_ANOTHER + "季(?=" + OTHER_THING + ")", PeriodKind.QUARTER),
                every("季通报、半年考核", "半", BEHIND_ANOTHER + "半年度?(?=" + REPORTED + ")", PeriodKind.HALF_YEAR),
                every("半年考核、年终总结", "年", BEHIND_ANOTHER + "年[终末底度]?(?=" + REPORTED + ")", PeriodKind.YEAR),
                every("季通报、年盘点", "年", BEHIND_ANOTHER + "年(?=" + OTHER_THING + ")", PeriodKind.YEAR),
                adjective(
                        "半年总结",
                        "半",
                        "(?<![上下])" + NOT_SO_MANY + "半年度?(?:(?=[一1]次|[、和及与](?:全年|年底)|总结|小结|评估|考核|报告)|[末底]前?)",
                        PeriodKind.HALF_YEAR),
                adjective("月度台账", "月", "月度|(?<!\\d)月(?=[一1]次)|(?<![\\d一二三四五六七八九十个至到-])月[底末]前?", PeriodKind.MONTH));
    }

    private static Rule every(String name, String anchors, String regex, PeriodKind period) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) -> Optional.of(new Every(found.from(), found.to(), period, null, false)));
    }

    /** In a deadline the rhythm itself is the demand. */
    private static Rule adjective(String name, String anchors, String regex, PeriodKind period) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) ->
                        Optional.of(new Every(found.from(), found.to(), period, null, !setting.deadline())));
    }

    private static Optional<Every> oneEach(Found found, Setting setting) {
        PeriodKind period =
                switch (found.text("each").orElse("季").charAt(0)) {
                    case '周' -> PeriodKind.WEEK;
                    case '月' -> PeriodKind.MONTH;
                    case '年' -> PeriodKind.YEAR;
                    default -> PeriodKind.QUARTER;
                };
        return Optional.of(new Every(found.from(), found.to(), period, null, false));
    }
}
