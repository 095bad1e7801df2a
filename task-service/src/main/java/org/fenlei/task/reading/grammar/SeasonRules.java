package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenlei.task.reading.grammar.Mention.Due;

/**
 * 汛期前, 春节前, 国庆节前: before a season or a feast whose day the text does not name. The earliest day that is likely stands
 * until somebody says which is meant; a deadline of the row's own that is no later than the season is that day. The days
 * of the moon's feasts (春节, 端午, 中秋) are guesses, the same in every year, and always asked about.
 */
final class SeasonRules {
    private static final String BEFORE = "(?:来临|到来|开始)?(?:之前|以前|前夕?)(?![后期沿往置端夕])";
    private static final String LISTED =
            "(?=[、和及与]?(?:(?:(?!等)\\p{IsHan}){2,4}、){0,4}(?:(?!等)\\p{IsHan}){2,4}(?:之前|以前|前夕?)(?![后期沿往置端夕]))";

    /** 年初确定的任务 and 年初制定方案的落实情况 tell of what was, and 年初考核指标 is a thing. */
    private static final String IS_DONE = "(?=，?(?:前)?(?:要|应|须)?(?:集中|组织|开展|召开|制定|印发|完成|部署"
            + "|(?:考核|检查|评估|总结)(?!指标|得分|成绩|结果|情况|办法|细则|标准|方案|目标|任务)"
            + "|报送|启动|签订|下达|编制|[、和及与]年[中底终末])"
            + "(?!的|[^，。；]{1,12}的(?:任务|目标|计划|要求|事项|落实|执行|实施|完成|推进|进展|情况)|[^，。；]{0,8}(?:落实|执行|完成|推进|进展)情况))";

    /** 汛期前（5月底前） is told. */
    private static final String NOT_TOLD = "(?!，?（[^（）]{0,4}\\d{1,2}月)";

    private SeasonRules() {}

    static List<Rule> all() {
        return List.of(
                before("汛期前", "汛", "(?:入汛|主?汛期?)", "04-30", "05-31", "06-30"),
                before("雨季前", "雨台", "(?:雨季|梅雨季?|台风季?)", "05-31", "06-15", "06-30"),
                before("入夏前", "夏", "(?:入夏|夏季)", "04-30", "05-31", "06-30"),
                before("入冬前", "冬暖", "(?:入冬|冬季|[采供]暖[期季]?)", "10-31", "11-15", "11-30"),
                before("秋季开学前", "秋", "秋季?(?:学期)?开学", "08-31", "08-25"),
                before("春季开学前", "春", "春季?(?:学期)?开学", "02-15", "02-28"),
                before("开学前", "学", "(?:新学期)?开学", "08-31", "02-15"),
                before("暑假前", "暑", "(?:放?暑假)", "06-30", "07-15"),
                before("寒假前", "寒", "(?:放?寒假)", "01-10", "01-20"),
                before("春节前", "春", "(?:元旦[、和及与]?)?(?:新春)?春节", "01-20", "01-31", "02-10"),
                before("元旦前", "元", "元旦节?", "12-31", "01-01"),
                before("清明前", "清", "清明节?", "04-03", "04-04"),
                before("五一前", "五", "“?五一”?(?:劳动|国际劳动)?节?", "04-30", "05-01"),
                before("端午前", "端", "端午节?", "05-27", "06-15"),
                before("中秋前", "秋", "中秋节?", "09-07", "09-15", "09-30"),
                day("年初制定", "初", "(?<![去每逐\\d])年初" + IS_DONE, "01-31", "03-31"),
                day("年中考核", "中", "(?<![去每逐\\d])年中" + IS_DONE, "06-30", "07-31"),
                before("国庆前", "庆十", "(?:国庆节?|“十一”)", "09-30", "10-01"));
    }

    private static Rule before(String name, String anchors, String what, String... days) {
        return day(
                name,
                anchors,
                "(?<![至到])" + DateRules.YEAR + what + "(?:" + BEFORE + "|" + LISTED + ")" + NOT_TOLD,
                days);
    }

    /** Days of the plan's year, the one that stands first. */
    private static Rule day(String name, String anchors, String regex, String... days) {
        List<MonthDay> likely =
                Stream.of(days).map(day -> MonthDay.parse("--" + day)).toList();
        return Rule.of(name, anchors, regex, (found, setting) -> of(found, setting, likely));
    }

    private static Optional<Due> of(Found found, Setting setting, List<MonthDay> likely) {
        List<LocalDate> days = likely.stream()
                .map(day -> Days.of(found, setting, day.getMonthValue(), day.getDayOfMonth()))
                .toList();
        boolean told = setting.dues().stream().anyMatch(due -> days.stream().anyMatch(day -> !due.isAfter(day)));
        if (setting.deadline() || told) {
            return Optional.empty();
        }
        List<LocalDate> otherwise = Stream.concat(days.stream().skip(1), setting.dues().stream())
                .distinct()
                .toList();
        return Optional.of(new Due(found.from(), found.to(), days.get(0), null, otherwise, false));
    }
}
