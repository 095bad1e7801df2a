package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.grammar.Mention.Due;

/** Parts of a year that end in a date (一季度, 上半年, 年底前), and a whole year without one. */
final class YearPartRules {
    private static final String BEFORE = DateRules.BEFORE;
    private static final String NOT_A_SPAN = "(?<![每历常近多成百逐万往去\\d])";

    private static final String REPORT = "(?=(?:工作|综合|绩效|目标|督查|检查){0,2}(?:考核|考评|总结|小结|报告|评估|述职|通报|评优|评先|评比))";
    private static final String REPORTS = "(?<=■(?:及时|按时|统一)?(?:报送|上报|提交|报|完成|形成|组织|开展|进行|做好|实施))";
    private static final String USES = "(?<=结合|根据|依据|按照|对照|参照|纳入|列入|计入|作为|运用|挂钩)";

    private YearPartRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.named("10月10日前报送三季度小结", "季半年", REPORTS + "(?:第?[一二三四1234]季度|[上下]半年|年[底末终])" + REPORT),
                Rule.named("纳入年底考核", "年", USES + "年[底末终]" + REPORT),
                Rule.of(
                        "前三季度",
                        "季",
                        DateRules.YEAR + "前(?<quarter>[二三23])个?季度[底末内]?" + BEFORE + "?",
                        YearPartRules::quarter),
                Rule.of(
                        "二季度至四季度",
                        "季",
                        "(?<![每按逐各个])" + DateRules.YEAR
                                + "第?(?<first>[一二三四1234])季?度?[至到-]第?(?<quarter>[一二三四1234])季度[底末]?" + BEFORE + "?",
                        YearPartRules::quarters),
                Rule.of(
                        "第二季度",
                        "季",
                        "(?<![每按逐各个])" + DateRules.YEAR + "第?(?<quarter>[一二三四1234])季度(?:结束)?[底末内]?" + BEFORE + "?",
                        YearPartRules::quarter),
                Rule.of("上半年", "半", DateRules.YEAR + "(?<half>[上下])半年[底末内]?" + BEFORE + "?", YearPartRules::half),
                yearEnd(
                        "2022年底前",
                        "年",
                        "(?<!\\d)(?<year>\\d{4}|[二〇零一三四五六七八九]{4})年(?:年?[底末终]|度?内)" + BEFORE + "?",
                        false),
                yearEnd(
                        "年底前",
                        "年",
                        "(?:(?<relative>本年度?|今年|当年|明年|次年|来年|翌年)(?:年?[底末终])|" + NOT_A_SPAN + "年[底末终])" + BEFORE + "?",
                        false),
                yearEnd("年内", "年", "(?<relative>本年度?|今年|当年|明年)内?|" + NOT_A_SPAN + "年内", true),
                yearEnd("2023年，", "年", "(?<=^|[。；，])(?:[到在至])?(?<year>\\d{4})年(?=，)", true),
                Rule.of("全年", "年", "全年度?|贯穿全年|常年", (found, setting) -> wholeYear(found)),
                Rule.of(
                        "长期",
                        "长常持日即",
                        "长期(?:坚持|推进|实施|开展)?|常态化?(?:推进|开展|实施|长效)?|持续(?:推进|实施|开展|进行)?|日常|长效|即日起(?![至到])",
                        (found, setting) -> setting.deadline() ? wholeYear(found) : Optional.empty()),
                Rule.of(
                        "2023年",
                        "年",
                        "(?<!\\d)(?:\\d{4}年?-)?(?<year>\\d{4})年度?" + BEFORE + "?",
                        (found, setting) -> setting.deadline() ? yearEnd(found, setting, false) : Optional.empty()));
    }

    private static Rule yearEnd(String name, String anchors, String regex, boolean weak) {
        return Rule.of(name, anchors, regex, (found, setting) -> yearEnd(found, setting, weak));
    }

    private static Optional<Due> yearEnd(Found found, Setting setting, boolean weak) {
        return due(found, setting, 12, weak);
    }

    private static Optional<Due> quarter(Found found, Setting setting) {
        return found.number("quarter", 4).flatMap(quarter -> due(found, setting, quarter * 3, false));
    }

    private static Optional<Due> quarters(Found found, Setting setting) {
        return quarter(found, setting).flatMap(due -> found.number("first", 4)
                .map(first -> Days.of(found, setting, first * 3 - 2, 1))
                .filter(start -> start.isBefore(due.date()))
                .map(start -> new Due(due.from(), due.to(), due.date(), start, List.of(), false)));
    }

    private static Optional<Due> half(Found found, Setting setting) {
        return due(found, setting, found.text("half").orElse("下").equals("上") ? 6 : 12, false);
    }

    private static Optional<Due> due(Found found, Setting setting, int month, boolean weak) {
        return Optional.of(
                new Due(found.from(), found.to(), Days.of(found, setting, month, 31), null, List.of(), weak));
    }

    private static Optional<Mention> wholeYear(Found found) {
        return Optional.of(new Mention.WholeYear(found.from(), found.to()));
    }
}
