package org.fenlei.task.summary.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.task.domain.ChineseDates;
import org.fenlei.task.obligation.domain.FanOut;
import org.jspecify.annotations.Nullable;

/**
 * A summary as it is printed, in Word and PDF alike.
 *
 * @param title the document's title
 * @param titleLines the same as it stands on the page: the unit above, what it is below
 * @param marking what every page is marked with, 草稿; null once it is handed in
 * @param chapters the sections
 * @param figures the table of figures; without lines it is not printed
 * @param standing the table of standing duties, likewise
 * @param basis where the figures come from
 * @param unitName who signs
 * @param date the day beside the signature
 */
public record Paper(
        String title,
        List<String> titleLines,
        @Nullable String marking,
        List<Chapter> chapters,
        Table figures,
        Table standing,
        String basis,
        String unitName,
        String date) {

    private static final String NUMERALS = "一二三四五六";

    /** A table and what stands above it. */
    public record Table(String caption, List<Line> lines) {}

    /** A numbered section and its paragraphs. */
    public record Chapter(String heading, List<String> paragraphs) {}

    /**
     * The paper.
     *
     * @param period the quarter or year
     * @param frozen figures and texts
     * @param words carries the remarks
     * @param signed the day it was handed in; null while it is a draft
     */
    public static Paper of(SummaryPeriod period, Frozen frozen, Words words, @Nullable LocalDate signed) {
        String unitName = frozen.unitName();
        Figures figures = frozen.figures();
        return new Paper(
                title(unitName, period),
                List.of(unitName, what(period)),
                signed == null ? SummaryStatus.DRAFT.zh() : null,
                chapters(frozen.sections()),
                new Table(captioned(figures, "附表1", "具体要求完成情况"), lines(figures.counted(), words)),
                new Table(captioned(figures, "附表2", "常态化工作开展情况"), lines(figures.standing(), words)),
                basis(figures, period),
                unitName,
                ChineseDates.of(signed == null ? figures.takenOn() : signed));
    }

    /** 柳荫街道2023年第一季度生活垃圾分类工作总结. */
    public static String title(String unitName, SummaryPeriod period) {
        return unitName + what(period);
    }

    /** Two tables are numbered, one alone is not. */
    private static String captioned(Figures figures, String numbered, String what) {
        boolean both = !figures.counted().isEmpty() && !figures.standing().isEmpty();
        return (both ? numbered : "附表") + "　" + what;
    }

    private static String basis(Figures figures, SummaryPeriod period) {
        boolean over = !figures.takenOn().isBefore(period.last());
        boolean joint = figures.counted().stream().anyMatch(demand -> demand.fanOut() == FanOut.JOINTLY);
        return "注：数据取自" + ChineseDates.of(figures.takenOn()) + "的记录" + (over ? "，未到期事项的进度为期末数" : "，本期尚未结束")
                + (joint ? "；“共同完成”的为各责任单位合计数" : "") + "。";
    }

    private static String what(SummaryPeriod period) {
        return period.zh() + "生活垃圾分类工作总结";
    }

    private static List<Chapter> chapters(Map<Section, String> sections) {
        return List.of(Section.values()).stream()
                .map(section -> new Chapter(
                        NUMERALS.charAt(section.ordinal()) + "、" + section.zh(),
                        sections.getOrDefault(section, "")
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList()))
                .toList();
    }

    private static List<Line> lines(List<Demand> demands, Words words) {
        return demands.stream()
                .map(demand -> Line.of(demand, words.remark(demand.obligationId())))
                .toList();
    }
}
