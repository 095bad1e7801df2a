package org.fenlei.task.plan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.assignment.domain.Multiplier;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.Named;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationDraft;
import org.jspecify.annotations.Nullable;

/** What the reader understood of a demand, in a few words in Chinese and in English. */
final class DemandWords {
    private DemandWords() {}

    static Named kind(ObligationDraft demand) {
        return ObligationKind.valueOf(demand.kind().name());
    }

    /** For example: 每季度 · 不少于 2 次 · 各单位分别完成. */
    static String zh(ObligationDraft demand) {
        var words = new ArrayList<String>();
        if (demand.period() != null) {
            words.add(recurrence(demand.period()).zh());
        }
        addQuantity(words, demand, "不少于 ", "不超过 ", per(demand, Named::zh), unit(demand));
        if (demand.dueRule() != null) {
            words.add(rule(demand.dueRule()));
        } else if (demand.dueDate() != null) {
            words.add(demand.dueDate() + (demand.period() == null ? " 前" : " 止"));
        }
        if (demand.validFrom() != null) {
            words.add("自 " + demand.validFrom() + " 起");
        }
        words.add(demand.fanOut() == FanOut.JOINTLY ? "全体合计完成" : "各单位分别完成");
        addDivision(words, demand, Named::zh, "分解：");
        addCounting(words, demand, Named::zh, "由系统统计：", "等待：");
        return String.join(" · ", words);
    }

    /** The same in English. */
    static String en(ObligationDraft demand) {
        var words = new ArrayList<String>();
        if (demand.period() != null) {
            words.add("every " + recurrence(demand.period()).en().toLowerCase(Locale.ROOT));
        }
        String unit = unit(demand);
        String per = per(demand, multiplier -> multiplier.en().toLowerCase(Locale.ROOT) + " ");
        addQuantity(words, demand, "at least ", "at most ", per, unit.equals("次") ? "times" : unit);
        if (demand.dueRule() != null) {
            words.add(ruleInEnglish(demand.dueRule()));
        } else if (demand.dueDate() != null) {
            words.add((demand.period() == null ? "by " : "until ") + demand.dueDate());
        }
        if (demand.validFrom() != null) {
            words.add("from " + demand.validFrom() + " on");
        }
        words.add(demand.fanOut() == FanOut.JOINTLY ? "jointly" : "each unit");
        addDivision(words, demand, Named::en, "divided: ");
        addCounting(words, demand, Named::en, "counted by: ", "waits for: ");
        return String.join(" · ", words);
    }

    private static void addQuantity(
            List<String> words, ObligationDraft demand, String atLeast, String atMost, String per, String unit) {
        if (demand.minimum() != null) {
            words.add(per + atLeast + Decimals.text(demand.minimum()) + " " + unit);
        }
        if (demand.maximum() != null) {
            words.add(per + atMost + Decimals.text(demand.maximum()) + " " + unit);
        }
    }

    private static String per(ObligationDraft demand, Function<Named, String> language) {
        return Multiplier.named(demand.per()).map(language).orElse("");
    }

    private static String unit(ObligationDraft demand) {
        return ObligationDraft.PERCENT.equals(demand.unitOfMeasure())
                ? "%"
                : Objects.requireNonNullElse(demand.unitOfMeasure(), "");
    }

    /** 分解：按基数分摊 – 小区数. */
    private static void addDivision(
            List<String> words, ObligationDraft demand, Function<Named, String> language, String divided) {
        Apportionment apportionment = demand.apportionment();
        if (apportionment != null) {
            String by = apportionment.denominator() == null ? "" : " – " + language.apply(apportionment.denominator());
            words.add(divided + language.apply(apportionment.method()) + by);
        }
    }

    private static void addCounting(
            List<String> words,
            ObligationDraft demand,
            Function<Named, String> language,
            String countedBy,
            String waitsFor) {
        Measure measure = Measure.valueOf(demand.measure().name());
        if (measure != Measure.REPORTED) {
            words.add(countedBy + language.apply(measure));
        }
        if (demand.waitsFor() != null) {
            words.add(waitsFor + demand.waitsFor());
        }
    }

    private static Recurrence recurrence(PeriodKind period) {
        return Recurrence.valueOf(period.name());
    }

    /** 次期第1月5日前. */
    private static String rule(DueRule rule) {
        String window = rule.of() == DueRule.Of.NEXT_WINDOW ? "次期" : "当期";
        return window + month(rule.month()) + (rule.day() == null ? "末日前" : rule.day() + "日前");
    }

    /** By day 5 of month 1 of the next period. */
    private static String ruleInEnglish(DueRule rule) {
        String day = rule.day() == null ? "by the last day" : "by day " + rule.day();
        String month = rule.month() == null ? "" : " of month " + rule.month();
        return day + month + (rule.of() == DueRule.Of.NEXT_WINDOW ? " of the next period" : " of the period");
    }

    private static String month(@Nullable Integer month) {
        return month == null ? "" : "第" + month + "个月";
    }
}
