package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Mention.Due;

/** Parts of a year that end in a date (一季度, 上半年, 年底前), and a whole year without one. */
final class YearPartRules {
    static final String QUARTER = DateRules.NOT_NEXT_TO_THIS + "第?(?<quarter>[一二三四1234])季度";
    static final String HALF = "(?<half>[上下])半年";
    private static final String BEFORE = DateRules.BEFORE;
    private static final String NOT_A_SPAN = "(?<![每历常近多成百逐万往去\\d])";

    /** 一 in 一、三季度各1次; a later one never stands first, as in 二、一季度…, which is the second point of a list. */
    private static final String LISTED_QUARTER = "(?<![每按逐各个前\\d一二三四五六七八九十])" + DateRules.YEAR
            + "第?(?:(?<first>一)(?=[、和及与]第?[二三四](?:[、和及与]第?[三四]){0,2}季度)|(?<second>二)(?=[、和及与]第?[三四](?:[、和及与]第?四)?季度)"
            + "|(?<third>三)(?=[、和及与]第?四季度))";

    /** 一、二季度完成 may be a first point of what is due in the second quarter; 一、二季度各完成 is not. */
    private static final Pattern POINT = Pattern.compile("[一二三]、(?<next>[二三四])[^，。；]{0,4}季度[末底内]?前?(?!各|均|分别|依次)");

    /** What is reached in a later year: 2025年建成投用, and not 编制2025年工作计划 nor 2025年完成情况. */
    private static final String REACHED_LATER = "(?<![\\d、和及与]|编制|制定|谋划|申报|部署)(?<year>20\\d{2})年"
            + "(?=(?:(?![前以之初中春暑寒上下第各每起度]|分别|计划|方案|预算|规划|经费)\\p{IsHan}){0,8}?"
            + "(?:完成|建成|建好|启动|启用|开工|竣工|投用|投产|投运|投入使用|投入运[行营]|通过验收|交付|实现|达到)(?!情况|[率度的后]))";

    private static final int NEARBY = 40;

    private YearPartRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("一、三季度", "季", LISTED_QUARTER, YearPartRules::listedQuarter),
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
                        "(?<![每按逐各个])" + DateRules.YEAR + QUARTER + "(?:结束)?[底末内]?" + BEFORE + "?",
                        YearPartRules::quarter),
                Rule.of("上、下半年", "半", DateRules.YEAR + "(?<half>上)(?=[、和及与]?下半年)", YearPartRules::half),
                yearEnd("上半年、全年各1次", "年", "(?<=上半年(?:工作)?(?:总结|小结|考核|考评|评估|检查)?[、和及与])全年度?", false),
                Rule.of("上半年", "半", DateRules.YEAR + HALF + "[底末内]?" + BEFORE + "?", YearPartRules::half),
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
                Rule.of("2025年建成", "年", REACHED_LATER, YearPartRules::laterYear),
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

    /** The plan's own year is no date by itself, but a first step beside a later year: 2024年完成60%，2025年全部完成. */
    private static Optional<Due> laterYear(Found found, Setting setting) {
        int year = Days.year(found, setting);
        if (setting.deadline() || year < setting.year()) {
            return Optional.empty();
        }
        boolean own = year == setting.year();
        return own && !goesOn(found, year + 1) ? Optional.empty() : yearEnd(found, setting, own);
    }

    private static boolean goesOn(Found found, int next) {
        String text = found.text();
        return text.substring(found.to(), Math.min(text.length(), found.to() + NEARBY))
                .contains(next + "年");
    }

    private static Optional<Due> quarter(Found found, Setting setting) {
        return found.number("quarter", 4).flatMap(quarter -> due(found, setting, quarter * 3, false));
    }

    private static Optional<Due> listedQuarter(Found found, Setting setting) {
        int quarter = found.has("first") ? 1 : found.has("second") ? 2 : 3;
        return due(found, setting, quarter * 3, false)
                .map(due -> new Due(due.from(), due.to(), due.date(), null, ofPoint(found, due.date()), false));
    }

    /** The quarter behind what may be the number of a point. */
    private static List<LocalDate> ofPoint(Found found, LocalDate date) {
        String before = found.before();
        boolean begins = before.isEmpty() || "。；：）".indexOf(before.charAt(before.length() - 1)) >= 0;
        Matcher point =
                POINT.matcher(found.text()).region(found.from(), found.text().length());
        return begins && point.lookingAt()
                ? List.of(Days.clamped(date.getYear(), 3 * (1 + "一二三四".indexOf(point.group("next"))), 31))
                : List.of();
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
