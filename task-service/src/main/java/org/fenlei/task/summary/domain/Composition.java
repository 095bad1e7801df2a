package org.fenlei.task.summary.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.domain.ChineseDates;

/**
 * Writes a summary's sections from its figures: nothing but what the records say. A person adds what only people know.
 *
 * @param unitName the unit
 * @param period the quarter or year
 * @param figures what the records say
 */
public record Composition(String unitName, SummaryPeriod period, Figures figures) {

    private static final int MOST_LINES = 40;
    private static final String[] ORDER = {"一是", "二是", "三是"};

    /** Every section's text; paragraphs are separated by line ends. */
    public Map<Section, String> sections() {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        sections.put(Section.OVERVIEW, overview());
        sections.put(Section.ACHIEVEMENTS, achievements());
        sections.put(Section.PROBLEMS, problems());
        sections.put(Section.NEXT_STEPS, nextSteps());
        return sections;
    }

    private String overview() {
        Totals totals = figures.totals();
        if (figures.planTitle() == null) {
            return period.zh() + "，本区没有已发布的年度计划，" + unitName + "无可统计的任务数据。";
        }
        StringBuilder text = new StringBuilder(period.zh())
                .append("，")
                .append(unitName)
                .append("按照《")
                .append(figures.planTitle())
                .append("》，承担具体要求")
                .append(totals.demands())
                .append("项、常态化工作")
                .append(totals.standing())
                .append("项。据")
                .append(ChineseDates.of(figures.takenOn()))
                .append("的记录，");
        if (totals.closing() == 0) {
            text.append("本期没有到期的责任事项");
        } else {
            text.append("本期到期的责任事项共")
                    .append(totals.closing())
                    .append("件，完成")
                    .append(totals.fulfilled())
                    .append("件")
                    .append(totals.fulfilledLate() == 0 ? "" : "（其中逾期完成" + totals.fulfilledLate() + "件）")
                    .append("，完成率")
                    .append(Amount.share(totals.share()));
        }
        text.append(totals.early() == 0 ? "" : "；提前完成" + totals.early() + "件");
        text.append(totals.madeUp() == 0 ? "" : "；补办往期逾期事项" + totals.madeUp() + "件");
        text.append(totals.overdue() == 0 ? "" : "；逾期未完成" + totals.overdue() + "件");
        text.append(totals.continuing() == 0 ? "" : "；跨期推进" + totals.continuing() + "件");
        text.append(totals.ended() == 0 ? "" : "；经批准免除或取消" + totals.ended() + "件");
        return text.append("。").toString();
    }

    private String achievements() {
        List<Demand> moved =
                figures.counted().stream().filter(Composition::moved).toList();
        List<String> paragraphs = new ArrayList<>();
        if (moved.isEmpty()) {
            paragraphs.add("本期尚无完成记录。");
        }
        paragraphs.addAll(lines(moved, Composition::achievement));
        if (!figures.standing().isEmpty()) {
            paragraphs.add("常态化工作" + figures.standing().size() + "项，开展情况见附表。");
        }
        return String.join("\n", paragraphs);
    }

    private static boolean moved(Demand demand) {
        return demand.items().stream()
                .anyMatch(item -> item.fulfilled() || item.counted().signum() > 0);
    }

    private static String achievement(Demand demand) {
        String reached = demand.items().size() > 1
                ? "共" + demand.items().size() + "期，" + Line.done(demand)
                : "完成" + Line.done(demand) + (Line.required(demand).equals("—") ? "" : "，要求" + Line.required(demand));
        return quoted(demand) + "：" + reached + "，" + demand.status().zh() + "。";
    }

    private String problems() {
        List<String> paragraphs = new ArrayList<>();
        List<Demand> overdue = figures.with(AssignmentStatus.OVERDUE);
        List<Demand> behind = figures.with(AssignmentStatus.AT_RISK);
        if (!overdue.isEmpty()) {
            paragraphs.add("逾期未完成的有" + overdue.size() + "项：");
            paragraphs.addAll(lines(overdue, demand -> lacking(demand, AssignmentStatus.OVERDUE)));
        }
        if (!behind.isEmpty()) {
            paragraphs.add("进度滞后的有" + behind.size() + "项：");
            paragraphs.addAll(lines(behind, demand -> lacking(demand, AssignmentStatus.AT_RISK)));
        }
        return paragraphs.isEmpty() ? "据记录，没有逾期未完成和进度滞后的事项。" : String.join("\n", paragraphs);
    }

    private static String lacking(Demand demand, AssignmentStatus status) {
        String each = demand.items().stream()
                .filter(item -> item.status() == status)
                .map(item -> lacking(demand, item))
                .collect(Collectors.joining("；"));
        return quoted(demand) + "：" + each + "。";
    }

    private static String lacking(Demand demand, Item item) {
        String due = item.dueDate() == null ? "" : "期限" + ChineseDates.of(item.dueDate()) + "，";
        String needed = Line.bounds(item, demand.unitOfMeasure());
        String done = item.required() == null && item.maximum() != null ? "实际" : "完成";
        return due
                + (needed.isEmpty() ? "" : "要求" + needed + "，")
                + done
                + Amount.of(item.counted(), demand.unitOfMeasure());
    }

    private String nextSteps() {
        List<String> steps = new ArrayList<>();
        List<Demand> overdue = figures.with(AssignmentStatus.OVERDUE);
        List<Demand> behind = figures.with(AssignmentStatus.AT_RISK);
        List<Demand> open = figures.with(AssignmentStatus.OPEN);
        if (!overdue.isEmpty()) {
            steps.add("尽快完成逾期事项：" + named(overdue) + "。");
        }
        if (!behind.isEmpty()) {
            steps.add("加快推进滞后事项：" + named(behind) + "。");
        }
        if (!open.isEmpty()) {
            steps.add("按期完成进行中的事项：" + named(open) + "。");
        }
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            paragraphs.add((steps.size() > 1 ? ORDER[i] : "") + steps.get(i));
        }
        return paragraphs.isEmpty() ? "按照计划推进后续各项任务。" : String.join("\n", paragraphs);
    }

    private static String named(List<Demand> demands) {
        String names =
                demands.stream().limit(MOST_LINES).map(Composition::quoted).collect(Collectors.joining("、"));
        return demands.size() > MOST_LINES ? names + "等" + demands.size() + "项" : names;
    }

    private static List<String> lines(List<Demand> demands, Function<Demand, String> line) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(demands.size(), MOST_LINES); i++) {
            lines.add("（" + (i + 1) + "）" + line.apply(demands.get(i)));
        }
        if (demands.size() > MOST_LINES) {
            lines.add("其余" + (demands.size() - MOST_LINES) + "项见附表。");
        }
        return lines;
    }

    /** Quotation marks within quotation marks are single ones. */
    private static String quoted(Demand demand) {
        return "“" + Line.title(demand).replace('“', '‘').replace('”', '’') + "”";
    }
}
