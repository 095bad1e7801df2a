package org.fenlei.task.counting.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/**
 * Whether a demand is met by a unit's quarterly or annual summary: one that is measured by it, or one that is counted by
 * hand and whose words plainly ask for it (每季度末报送工作总结). A summary of something else, a meeting that sums up, or
 * experience that is summed up is none.
 */
public final class SummaryDemand {

    private static final String VERB = "(?:报送|上报|提交|呈报|报|撰写|形成|开展|进行|做好|完成)";

    private static final String OF_THE_UNITS_WORK =
            "(?:[本各全每]|单位|部门|地区?|街道|镇|乡|区|第?[一二三四1-4]季度|季度?|年度?|年终|[末底初]|\\d|[一两次份篇期的《“]"
                    + "|生活|垃圾|分类|工作|落实|推进|情况|进展|任务|目标|书面)*";

    private static final String SUMMARY = "(?:总结|小结|工作情况报告)(?!大?会|表彰|推广|提炼|评[比选优]|交流|经验|宣传|归纳|先进|典型|验收|分析)";

    private static final Pattern ASKS = Pattern.compile(VERB + OF_THE_UNITS_WORK + SUMMARY + "|^" + OF_THE_UNITS_WORK
            + SUMMARY + "(?:报告|材料|报送|上报|[1一]次|[1一]份)*[。；]?$");

    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度");
    private static final Pattern YEAR = Pattern.compile("年度|全年|年终|年末|年底");

    private SummaryDemand() {}

    /** Whether the summary of this span, a quarter or a year, is what the target asks for. */
    public static boolean isMetBy(Window span, Occurrence.Target target) {
        boolean measured = target.measure() == Measure.SUMMARY_SUBMITTED;
        boolean byHand = target.measure() == Measure.REPORTED && isAskedForBy(target.title());
        if (!measured && !byHand) {
            return false;
        }
        return switch (target.kind()) {
            case RECURRING -> span.equals(target.window());
            case MILESTONE -> span.equals(named(target, measured));
            case TARGET, RATE, LIMIT, STANDING, UNSCHEDULED -> false;
        };
    }

    /** Whether these words plainly ask for a summary of the unit's work. */
    static boolean isAskedForBy(String title) {
        return ASKS.matcher(title.strip()).find();
    }

    /** What a demand of once asks for: the quarter, or else the year, that its words name. */
    private static @Nullable Window named(Occurrence.Target target, boolean measured) {
        int year = target.window().from().getYear();
        Matcher quarter = QUARTER.matcher(target.title());
        if (quarter.find()) {
            int number = "一二三四".indexOf(quarter.group(1)) + 1;
            return window(
                    new Period(PeriodKind.QUARTER, year, number > 0 ? number : Integer.parseInt(quarter.group(1))));
        }
        return measured || YEAR.matcher(target.title()).find() ? Window.ofYear(year) : null;
    }

    private static Window window(Period period) {
        return new Window(period.first(), period.last());
    }
}
