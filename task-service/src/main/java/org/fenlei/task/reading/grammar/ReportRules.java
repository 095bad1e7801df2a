package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Mention.Due;

/** Of what part of a year a report or an assessment is (上半年总结, 年终考核), beside the date by which it is due. */
final class ReportRules {
    private static final String PART =
            DateRules.YEAR + "(?:" + YearPartRules.QUARTER + "|" + YearPartRules.HALF + "|年度?[底末终]|(?<=[、和及与])全年度?)";

    /** What is done in that part of the year. */
    private static final String WORK = "完成|开展|组织|进行|召开|实施|建成|启动|形成|印发|出台|报送|上报|提交"
            + "|制定|制订|修订|编制|起草|建立|健全|完善|设立|设置|签订|部署|推行|推广|推进|落实|摸清|摸排|排查"
            + "|改造|新建|建设|更换|更新|配备|安装";

    /** 考核 of the first half is a report's, 考核办法 is not. */
    private static final String NAMED = "总结|小结|报告|评估|述职|评优|评先|评比|汇总|简报|专报|报表|自评"
            + "|(?:考核|考评|台账|通报|结果|数据|成绩|得分|排名|(?:" + WORK
            + "|进展|工作|整改)?情况)(?!办法|细则|机制|指标|标准|方案|制度|体系|奖惩|管理|系统|平台|细化)";

    /** 上半年生活垃圾分类工作总结, and not 上半年完成总结 nor 上半年考核2次. */
    private static final String REPORT = "(?:[、和及与](?:第?[一二三四1234]季度|[上下]半年|全年度?|年度?[底末终])){0,4}(?:(?!(?:" + WORK
            + ")(?!情况)|并(?!网)|至|到|前)\\p{IsHan}){0,12}?"
            + "(?:" + NAMED + ")(?![^，。；]{0,6}[\\d一二两三四五六七八九十][次场轮])(?![了出推])";

    private static final String DONE = "(?:及时|按时|统一|分别)?(?:报送|上报|提交|报|完成|形成|组织|开展|进行|做好|实施|印发|发布|公布)";
    private static final String USES = "(?<=结合|根据|依据|按照|对照|参照|纳入|列入|计入|作为|运用|挂钩)";

    /** A report is due soon after the part that it is of, or a little before its end. */
    private static final int SOON = 45;

    private static final Pattern LISTED = Pattern.compile("(?:季度|半年|年度?[底末终])[、和及与]$");

    private ReportRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.named(
                        "10月10日前报送三季度小结",
                        "季半年",
                        "(?<=■，?" + DONE + "?(?:[^，。；]{1,12}[、和及与])?)" + PART + "(?=" + REPORT + ")"),
                Rule.named("三季度小结于10月10日前报送", "季半年", PART + "(?=" + REPORT + "，?[于在]?■{3,12}" + DONE + ")"),
                Rule.named("纳入年底考核", "年", USES + "年[底末终](?=" + REPORT + ")"),
                Rule.of("上半年总结", "季半年", "(?<![至到])" + PART + "(?=" + REPORT + ")", ReportRules::ofDeadline));
    }

    /** By the row's deadline, where that is near the part's end; else both are asked about. */
    private static Optional<Due> ofDeadline(Found found, Setting setting) {
        LocalDate end = Days.of(found, setting, lastMonth(found), 31);
        Optional<LocalDate> nearest =
                setting.dues().stream().min(Comparator.comparing(due -> Math.abs(ChronoUnit.DAYS.between(end, due))));
        return nearest.filter(due -> !due.equals(end)).map(due -> {
            boolean soon = Math.abs(ChronoUnit.DAYS.between(end, due)) <= SOON;
            boolean own = setting.dues().size() > 1 || !isListed(found);
            return soon && own
                    ? new Due(found.from(), found.to(), due, null, List.of(), false)
                    : new Due(found.from(), found.to(), end, null, List.of(due), false);
        });
    }

    /** 一季度、上半年总结 by one date. */
    private static boolean isListed(Found found) {
        return LISTED.matcher(found.before()).find()
                || "、和及与".indexOf(found.text().charAt(found.to())) >= 0;
    }

    /** Its part's last month; without a quarter or a half it is of the year. */
    private static int lastMonth(Found found) {
        return found.number("quarter", 4)
                .map(quarter -> quarter * 3)
                .or(() -> found.text("half").map(half -> half.equals("上") ? 6 : 12))
                .orElse(12);
    }
}
