package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;

/** What was, and what someone else has to do first. Read before all else, so that its dates and numbers stay out. */
final class HistoryRules {
    private static final String REST = "[^，。；]{0,60}";

    /** 报送上年度工作总结 is to be done; 去年工作总结获评优秀 was. */
    private static final String REPORT = "(?:年度)?(?:工作|分类|垃圾|绩效|目标|考核|资金|统计){0,3}(?:总结|小结|台账|报告|报表|年报|决算)"
            + "(?![出了推]|\\p{IsHan}{0,2}(?:获|评[为优定]|指出|显示|表明))";

    /** 已建成的 says which, and not that it was. */
    private static final String ALREADY = "已(?!经?\\p{IsHan}{2,4}的)";

    /** 现有设施改造20处 is to be done. */
    private static final String DONE_TO_IT = "[^，。；]{0,30}(?:改造|更换|更新|拆除|完成|提升|升级|实现|达到|纳入|全部|整治|维修|修缮|迁移|撤除|撤并)";

    private HistoryRules() {}

    static List<Rule> all() {
        return List.of(
                past("截至2022年底已建成", "截", "截[至止]到?[^，。；]{0,14}，?[^，。；]{0,12}?(?:已|共有|现有|累计有)" + REST),
                past("自2020年起已", "自", "自[^，。；]{1,14}?(?:以来|起)，?[^，。；]{0,8}?已" + REST),
                past("去年", "年", "(?<![较比与同])(?:去年|上年度?+|往年)(?!同期|的?基础|的?水平|" + REPORT + ")" + REST),
                Rule.named(
                        "由60%提升到",
                        "由从",
                        "[由从][^，。；\\d]{0,8}?(?:百分之)?" + Numerals.NUMBER
                                + "(?:%|\\p{IsHan}{1,4})??(?=(?:提高|提升|增加|增长|上升|下降|降低?|减少|压减|压降)[到至])"),
                past("目前已", "已", "(?:目前|现)已" + REST + "|已累计" + REST),
                past("目前全区已有", "目当", "(?:目前|当前)，?[^，。；\\d]{0,8}?(?:" + ALREADY + "|共有|现有|拥有|[区市县]有)" + REST),
                past(
                        "全区现有",
                        "有",
                        "(?<=^|[，。；])(?:全[区市县]|[我本]区|辖区内?)[现共]有(?![^，。；]{0,40}(?:全部|全面|均|完成|实现|达到|纳入|改造|开展|进行))"
                                + REST),
                Rule.of(
                        "2023年已完成",
                        "年",
                        "(?<=^|[，。；])(?<year>20\\d{2})年(?:度|全年|(?<end>[底末]前?))?，?[^，。；\\d]{0,10}?(?:(?<already>"
                                + ALREADY + ")|共计?|累计)" + REST,
                        HistoryRules::ofYear),
                past(
                        "已建成120个",
                        "已",
                        "(?<=^|[，。；])(?:全[区市县])?已(?:经)?(?:建成|创建|完成|达到|实现|配备|覆盖)(?!的)[^，。；]{0,30}\\d[^，。；]{0,20}"),
                Rule.of(
                        "在现有15座的基础上",
                        "础",
                        "(?<=^|[，。；：])(?:在|巩固)?[^，。；\\d]{0,8}(?:现有|已有|原有|已经?(?:建成?|创建|完成|设置|配备)|(?<year>20\\d{2})年)[^，。；]{0,20}\\d[^，。；]{0,20}基础上",
                        HistoryRules::stock),
                Rule.named(
                        "现有6座，年内再建",
                        "现原",
                        "(?<=^|[，。；：])[现原]有(?!" + DONE_TO_IT
                                + ")[^，。；\\d]{0,16}\\d[\\d.]{0,6}[万千百]?\\p{IsHan}{1,4}(?=，[^，。；]{0,10}(?:再|新增|新建|增加|增设|扩建))"),
                condition("待市级条例出台后", "国家|省|市|上级|中央|立法|条例|法规", "出台|印发|发布|颁布|完成|建成|实施|施行|下发|明确|通过"),
                condition("方案印发后1个月内", "方案|计划|意见|办法|细则|文件|名单", "印发|下发|发布|公布|出台|下达|批复|审定", ""),
                condition("印发方案后30日内", "印发|下发|发布|公布|出台", "方案|计划|意见|办法|细则|文件|名单", ""),
                condition("上级资金到位后", "资金|经费|补助|专项债", "到位|下达|拨付|批复"));
    }

    private static Rule past(String name, String anchors, String regex) {
        return Rule.of(
                name, anchors, regex, (found, setting) -> Optional.of(new Mention.Past(found.from(), found.to())));
    }

    /** 2023年共完成, 2023年底已建成; in the plan's own year only 2024年已完成. */
    private static Optional<Mention> ofYear(Found found, Setting setting) {
        return found.text("year")
                .map(Integer::parseInt)
                .filter(year ->
                        year < setting.year() || (year == setting.year() && found.has("already") && !found.has("end")))
                .map(year -> new Mention.Past(found.from(), found.to()));
    }

    /** What there is, or was in a year before the plan's. */
    private static Optional<Mention> stock(Found found, Setting setting) {
        return found.text("year")
                        .map(Integer::parseInt)
                        .filter(year -> year >= setting.year())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Mention.Named(found.from(), found.to()));
    }

    private static Rule condition(String name, String what, String happens) {
        return condition(name, what, happens, "?");
    }

    private static Rule condition(String name, String what, String happens, String optional) {
        return Rule.of(
                name,
                "后",
                "(?:(?<=^|[，。；])在?|待|等)(?<words>[^，。；]{0,40}?(?:" + what + ")[^，。；]{0,40}?(?:" + happens
                        + "))之?后的?(?<within>" + Numerals.NUMBER + "(?:个月|个?工作日|[日天周])(?:之|以)?内)" + optional,
                HistoryRules::condition);
    }

    private static Optional<Mention> condition(Found found, Setting setting) {
        String within = found.text("within").orElse("");
        return found.text("words").map(words -> new Mention.Condition(found.from(), found.to(), words + "后" + within));
    }
}
