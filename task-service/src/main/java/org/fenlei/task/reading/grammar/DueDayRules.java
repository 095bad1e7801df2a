package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.DueRule.Of;
import org.fenlei.task.reading.grammar.Mention.DayInWindow;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.jspecify.annotations.Nullable;

/** A day inside a recurring window, or soon after it: 每月25日前, 每季度首月10日前, 次月5日前. */
final class DueDayRules {
    private static final String BEFORE = "(?:之前|以前|前后|前)?";
    /** 20日至25日: the last day counts. */
    private static final String FROM = "(?:" + Numerals.SMALL + "[日号]?起?[至到-])?";

    private static final String DAY = FROM + "(?<day>" + Numerals.SMALL + ")[日号]" + BEFORE;
    private static final String TO_END = Numerals.SMALL + "[日号]?起?[至到-]当?月[底末]前?";
    private static final String DAY_OR_END = "(?:" + TO_END + "|" + DAY + "|[底末]前?|内)?";
    private static final String QUARTER = "(?:每|按|逐|各)一?个?季度?的?";
    private static final String AFTER = "(?:结束|终了|届满)?之?后的?";
    private static final String WITHIN = "(?<day>" + Numerals.SMALL + ")[日天号]?(?:之前|以前|前|内|之内|以内)";

    private static final String WEEKDAY = "[一二三四五六日天]";
    private static final String OF_LAST_MONTH = "(?=[^，。；]{0,12}?上一?个?月(?![底末初中上下旬\\d]))";

    /** Once in each (每月一通报), beside which 每周一 is no Monday. */
    private static final String ONE_EACH = "(?:[半双]?月|旬|季度?|半年|年度?)一";

    private static final String DONE = "(?![次至到])\\p{IsHan}{2,8}";

    private DueDayRules() {}

    static List<Rule> all() {
        return List.of(
                odd(
                        "每月前5个工作日内",
                        "工",
                        "(?:(?:" + QUARTER + "|每个?月|每个?半年度?)(?:结束|终了|届满)?(?:之?后)?的?(?:首个?月|末个?月|次月|第[一1]个?月)?|次月)的?前?"
                                + Numerals.SMALL + "个?工作日(?:之前|以前|前|之内|以内|内)?"),
                quarterMonth("每季度首月10日前", "季", "(?:首个?月|第[一1]个?月)", 1),
                quarterMonth("每季度第二个月10日前", "季", "第[二2]个?月", 2),
                quarterMonth("每季度末月25日前", "季", "(?:末个?月|最后[一1]个?月|尾月|第[三3]个?月)", null),
                next("每季度次月10日前", "季", QUARTER + "次月" + DAY, PeriodKind.QUARTER, 1),
                next(
                        "每季度结束后10日内",
                        "季",
                        "(?:" + QUARTER + AFTER + "|季后|(?:下一?个?|次)季度?)(?:首个?月|第[一1]个?月|次月)?的?" + WITHIN,
                        PeriodKind.QUARTER,
                        1),
                next("每半年结束后15日内", "半", "每个?半年度?" + AFTER + WITHIN, PeriodKind.HALF_YEAR, 1),
                next("每月结束后5日内", "月", "(?:每个?月|月度)" + AFTER + WITHIN, PeriodKind.MONTH, null),
                odd(
                        "每月10日、25日前",
                        "月",
                        "每个?月的?" + Numerals.SMALL + "[日号]?前?(?:[、和及与]" + Numerals.SMALL + "[日号]前?){1,4}"),
                next("每月次月5日前", "月", "每个?月于?" + FROM + "次月" + DAY, PeriodKind.MONTH, null),
                ofLast("上月数据每月5日前", "(?<=上个?月[^，。；]{0,20})每个?月的?" + DAY, PeriodKind.MONTH, null),
                ofLast("每月5日前报送上月数据", "每个?月的?" + DAY + OF_LAST_MONTH, PeriodKind.MONTH, null),
                every("每月25日至月底", "月", "每个?月的?" + TO_END, PeriodKind.MONTH),
                Rule.of(
                        "每月25日前",
                        "月",
                        "每个?月的?" + DAY + "(?!起)",
                        (found, setting) -> every(found, PeriodKind.MONTH, new DueRule(Of.WINDOW, null, day(found)))),
                every("每月25日起", "月", "每个?月的?" + Numerals.SMALL + "[日号]起(?![草步止始])", PeriodKind.MONTH),
                Rule.of("每月上旬", "旬", "每个?月(?<part>[上中])旬前?", DueDayRules::partOfMonth),
                odd("每周一至周五", "周星", "每个?(?:周|星期)" + WEEKDAY + "(?:[至到、和及与-](?:周|星期)?" + WEEKDAY + "){1,6}"),
                odd(
                        "每月最后一个工作日前",
                        "周星工",
                        "每个?(?:月|季度?|半年)度?的?(?:第[一二三四1-4]个?|最后[一1]?个?|首个?)(?:工作日|(?:周|星期)" + WEEKDAY + "?)" + BEFORE),
                every("每周一检查、每月一通报", "周星", "每个?(?:周|星期)一(?=" + DONE + "[、，和][每一]?" + ONE_EACH + ")", PeriodKind.WEEK),
                every(
                        "每月一通报、每周一检查",
                        "周星",
                        "(?<=" + ONE_EACH + DONE + "[、，和])每个?(?:周|星期)一(?=" + DONE + ")",
                        PeriodKind.WEEK),
                Rule.of(
                        "每周五前",
                        "周星",
                        "每个?(?:周|星期)(?<weekday>" + WEEKDAY + ")(?![次轮期场遍])" + BEFORE,
                        DueDayRules::weekday),
                odd("春季、秋季学期", "季", "[春秋]季?(?:学期)?[、和及与][春秋]季?学期"),
                Rule.of(
                        "每年5月至10月每月",
                        "年",
                        "每年度?的?" + DateRules.range() + "(?:期间|间)?(?=，?[^，。；\\d]{0,8}?(?:[每按逐](?![年次场])|月均))",
                        DateRules::range),
                odd(
                        "每年11月至次年3月",
                        "月",
                        "每年度?的?" + Numerals.SMALL + "月份?[底末]?[至到-](?:次年|翌年|第二年|来年)" + Numerals.SMALL + "月份?[底末]?前?"),
                Rule.of(
                        "每年12月10日前",
                        "月",
                        "每年度?的?(?!" + DateRules.SEVERAL_DATES + ")(?:" + Numerals.SMALL + "月份?[至到-])?(?<month>"
                                + Numerals.SMALL + ")月份?(?:" + FROM
                                + "(?<day>" + Numerals.SMALL + ")[日号]|(?<part>[上中下])旬)?[底末]?"
                                + BEFORE,
                        DueDayRules::yearly),
                apart("季度首月10日前", "首个?月", 1),
                apart("季度末月20日前", "末个?月|最后[一1]个?月", null),
                Rule.of(
                        "次月5日前",
                        "次",
                        "次月" + DAY,
                        (found, setting) -> Optional.of(new DayInWindow(
                                found.from(),
                                found.to(),
                                new DueRule(Of.NEXT_WINDOW, null, day(found)),
                                PeriodKind.MONTH))),
                Rule.of(
                        "25日前",
                        "日号",
                        "(?<![月\\d一二三四五六七八九十])(?<day>" + Numerals.SMALL + ")[日号](?:之前|以前|前)",
                        (found, setting) -> Optional.of(new DayInWindow(
                                found.from(), found.to(), new DueRule(Of.WINDOW, null, day(found)), null))));
    }

    /** No day but the window's own end. */
    private static Rule every(String name, String anchors, String regex, PeriodKind period) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) -> Optional.of(new Every(found.from(), found.to(), period, null, false)));
    }

    /** A day that windows cannot express. */
    private static Rule odd(String name, String anchors, String regex) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) -> Optional.of(new Mention.OddPeriod(found.from(), found.to(), found.words())));
    }

    private static Rule quarterMonth(String name, String anchors, String month, @Nullable Integer number) {
        return Rule.of(
                name,
                anchors,
                QUARTER + month + "份?的?" + DAY_OR_END,
                (found, setting) -> every(found, PeriodKind.QUARTER, new DueRule(Of.WINDOW, number, day(found))));
    }

    private static Rule next(String name, String anchors, String regex, PeriodKind period, @Nullable Integer month) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) -> every(found, period, new DueRule(Of.NEXT_WINDOW, month, day(found))));
    }

    /** 每月5日前报送上月数据: the month that is reported on is the window, and the day lies in the next. */
    private static Rule ofLast(String name, String regex, PeriodKind period, @Nullable Integer month) {
        return next(name, "月", regex, period, month);
    }

    /** 于季度末月20日前, beside 按季度. */
    private static Rule apart(String name, String months, @Nullable Integer month) {
        return Rule.of(
                name,
                "首末最",
                "(?<![一二三四1-4])(?:季度?的?)?(?:" + months + ")份?的?" + DAY,
                (found, setting) -> Optional.of(new DayInWindow(
                        found.from(), found.to(), new DueRule(Of.WINDOW, month, day(found)), PeriodKind.QUARTER)));
    }

    private static Optional<Every> partOfMonth(Found found, Setting setting) {
        int day = found.text("part").orElse("中").equals("上") ? 10 : 20;
        return every(found, PeriodKind.MONTH, new DueRule(Of.WINDOW, null, day));
    }

    private static Optional<Every> weekday(Found found, Setting setting) {
        int day = "一二三四五六日".indexOf(found.text("weekday").orElse("日")) + 1;
        return every(found, PeriodKind.WEEK, new DueRule(Of.WINDOW, null, day == 0 ? 7 : day));
    }

    private static Optional<Every> yearly(Found found, Setting setting) {
        Integer day = found.text("part")
                .map(part -> 10 * (1 + "上中下".indexOf(part)))
                .filter(end -> end < 30)
                .orElseGet(() -> day(found));
        return found.number("month", 12)
                .flatMap(month -> every(found, PeriodKind.YEAR, new DueRule(Of.WINDOW, month, day)));
    }

    private static Optional<Every> every(Found found, PeriodKind period, DueRule rule) {
        boolean windowsEnd = rule.equals(new DueRule(Of.WINDOW, null, null));
        return Optional.of(new Every(found.from(), found.to(), period, windowsEnd ? null : rule, false));
    }

    private static @Nullable Integer day(Found found) {
        return found.number("day", 31).orElse(null);
    }
}
