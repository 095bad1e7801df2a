package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.jspecify.annotations.Nullable;

/** What a phrase can demand, as rules tried in order; the first that reads something has it. */
final class PhraseRules {

    /** Reads a phrase; nothing if the rule does not apply. */
    interface PhraseRule {
        List<Demand> read(Phrase phrase, Situation situation);
    }

    private static final String ONCE = "次";
    private static final Pattern REPORTS = Pattern.compile("报送|上报|填报|汇总|通报|总结|小结|调度|分析|考核|考评|评估|例会|报告|提交|报表");
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:并|且|同时)?(?:及时|于|在|将|■)?.{0,24}(?:印发|发布|公布|下发|通报|报送|上报|公示|形成.{0,10}报告)");
    private static final Pattern STARTS_WITH_AND = Pattern.compile("^(?:并|且)");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:制定|制订|拟定|出台|印发|编制|修订|起草|研究制定|形成)(?![^，]{0,4}的)[^，。；]{0,40}?"
                    + "(?:《|方案|计划|要点|办法|细则|规划|意见|预案|清单|规程|导则|指南|制度|标准|规范|条例|规定|通知|文件|手册|任务|法规)");
    private static final Pattern NEWCOMERS = Pattern.compile(
            "(?:对|所有|全部)?(?:年内|今年|本年度?|当年)?新增的?(?<things>[^，。；\\d]{2,16}?)(?=的|均|全部|应|要|须|需|都|实现|完成|接入)");
    private static final Pattern COMPLETES =
            Pattern.compile("^(?:[^，]{0,16}?[应须需要])?(?:全面|基本|按时|如期)?完成(?!情况|度|率|任务|目标|好)[^，。；]{4,}");
    static final Pattern ESTABLISHES = Pattern.compile("(?:建立|健全|完善|落实|实行|推行|执行)[^，。；]{0,20}(?:制度|机制)$");

    static final List<PhraseRule> ALL = List.of(
            AmountDemands::of,
            PhraseRules::coverage,
            PhraseRules::newcomers,
            PhraseRules::period,
            PhraseRules::oddPeriod,
            PhraseRules::unstated,
            PhraseRules::continuation,
            PhraseRules::rhythm,
            PhraseRules::dated,
            PhraseRules::document);

    private PhraseRules() {}

    static List<Demand> read(Phrase phrase, Situation situation) {
        return ALL.stream()
                .map(rule -> rule.read(phrase, situation))
                .filter(demands -> !demands.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** 实现全覆盖; 均按要求设置. */
    private static List<Demand> coverage(Phrase phrase, Situation situation) {
        if (phrase.all(Mention.Coverage.class).noneMatch(Mention.Coverage::firm)) {
            return List.of();
        }
        var draws = new Draws(phrase, situation);
        Demand demand = draws.once(ObligationKind.RATE, phrase.text());
        phrase.all(Every.class).filter(every -> !every.adjective()).findFirst().ifPresent(every -> {
            demand.period = every.period();
            demand.dueRule = every.rule();
            demand.dueDate = null;
            demand.doubts.clear();
        });
        demand.atLeast(BigDecimal.valueOf(100), ObligationDraft.PERCENT);
        demand.counted = Counted.trimmed(phrase.substance());
        Shares.decide(demand, phrase, situation, false);
        demand.measure = Measures.of(demand, phrase.text());
        return List.of(demand);
    }

    /** 年内新增达标小区应…: all that another task adds. */
    private static List<Demand> newcomers(Phrase phrase, Situation situation) {
        return newcomersOf(phrase)
                .filter(things -> !phrase.has(Every.class))
                .map(things -> {
                    Demand demand = new Draws(phrase, situation).once(ObligationKind.RATE, phrase.text());
                    demand.atLeast(BigDecimal.valueOf(100), ObligationDraft.PERCENT);
                    demand.counted = Counted.trimmed(phrase.substance());
                    demand.confidence = 0.85;
                    Shares.decide(demand, phrase, situation, false);
                    demand.measure = Measures.of(demand, phrase.text());
                    return List.of(demand);
                })
                .orElse(List.of());
    }

    /** What 年内新增 or 新增 qualifies at the head of a phrase. */
    static Optional<String> newcomersOf(Phrase phrase) {
        Matcher newcomers = NEWCOMERS.matcher(phrase.text());
        return newcomers.lookingAt() ? Optional.of(newcomers.group("things")) : Optional.empty();
    }

    /** 每月及时报送; 按月度汇总. */
    private static List<Demand> period(Phrase phrase, Situation situation) {
        return phrase.all(Every.class)
                .filter(every -> !every.adjective())
                .findFirst()
                .map(every -> recurring(phrase, situation, every.period(), every.rule(), 0.9))
                .or(() -> phrase.all(Mention.DayInWindow.class)
                        .filter(day -> day.implied() != null
                                && situation.lastRecurring().isEmpty())
                        .findFirst()
                        .map(day -> recurring(phrase, situation, PeriodKind.MONTH, day.rule(), 0.8)))
                .orElse(List.of());
    }

    private static List<Demand> oddPeriod(Phrase phrase, Situation situation) {
        return phrase.first(Mention.OddPeriod.class)
                .map(odd -> {
                    Demand demand = unscheduled(phrase, situation);
                    demand.doubts.add(Doubt.of(QuestionCode.PERIOD_UNSUPPORTED, odd.word()));
                    return List.of(demand);
                })
                .orElse(List.of());
    }

    /** 定期开展; 适时召开. */
    private static List<Demand> unstated(Phrase phrase, Situation situation) {
        return phrase.first(Mention.Unstated.class)
                .map(unstated -> {
                    Demand demand = unscheduled(phrase, situation);
                    demand.doubts.add(Doubt.of(QuestionCode.FREQUENCY_UNSTATED, unstated.word()));
                    return List.of(demand);
                })
                .orElse(List.of());
    }

    private static Demand unscheduled(Phrase phrase, Situation situation) {
        var draws = new Draws(phrase, situation);
        Demand demand = draws.base(ObligationKind.UNSCHEDULED, phrase.text());
        demand.counted = draws.counted();
        demand.unitOfMeasure = ONCE;
        demand.confidence = 0.6;
        Shares.decide(demand, phrase, situation, false);
        return demand;
    }

    /** 并印发通报, after what recurs: in the same rhythm. */
    private static List<Demand> continuation(Phrase phrase, Situation situation) {
        boolean goesOn = STARTS_WITH_AND.matcher(phrase.text()).find()
                && GOES_ON.matcher(phrase.text()).find();
        return situation
                .lastRecurring()
                .filter(before -> goesOn && before.period != null)
                .map(before -> {
                    PeriodKind period = Objects.requireNonNull(before.period);
                    List<Demand> demands = recurring(phrase, situation, period, before.dueRule, 0.85);
                    demands.forEach(demand -> demand.fanOut = before.fanOut);
                    demands.forEach(demand -> demand.actor = demand.actor == null ? before.actor : demand.actor);
                    return demands;
                })
                .orElse(List.of());
    }

    /** 报送月度台账: the adjective is all that is said of the rhythm. */
    private static List<Demand> rhythm(Phrase phrase, Situation situation) {
        boolean reports = REPORTS.matcher(phrase.text()).find()
                && !ESTABLISHES.matcher(phrase.text()).find();
        return phrase.first(Every.class)
                .filter(every -> reports)
                .map(every -> recurring(phrase, situation, every.period(), every.rule(), 0.7))
                .orElse(List.of());
    }

    private static List<Demand> dated(Phrase phrase, Situation situation) {
        return phrase.all(Mention.Due.class)
                .filter(due -> !due.weak())
                .map(due -> {
                    Demand demand = new Draws(phrase, situation).once(ObligationKind.MILESTONE, phrase.text());
                    demand.dueDate = due.date();
                    Shares.decide(demand, phrase, situation, false);
                    return demand;
                })
                .toList();
    }

    /** 制定…方案 and 完成…: deliverables of their own, even among what goes on all year. */
    private static List<Demand> document(Phrase phrase, Situation situation) {
        boolean delivers = DOCUMENT.matcher(phrase.text()).find()
                || COMPLETES.matcher(phrase.text()).find();
        if (!delivers) {
            return List.of();
        }
        var every = situation.deadline().every();
        if (every != null && situation.deadline().due() == null) {
            return recurring(phrase, situation, every.period(), every.rule(), 0.8);
        }
        Demand demand = new Draws(phrase, situation).once(ObligationKind.MILESTONE, phrase.text());
        demand.confidence = 0.85;
        Shares.decide(demand, phrase, situation, false);
        return List.of(demand);
    }

    static List<Demand> recurring(
            Phrase phrase, Situation situation, PeriodKind period, @Nullable DueRule rule, double confidence) {
        Demand demand = new Draws(phrase, situation).recurring(period, rule, BigDecimal.ONE, ONCE);
        demand.confidence = confidence;
        Shares.decide(demand, phrase, situation, false);
        demand.measure = Measures.of(demand, phrase.text());
        return List.of(demand);
    }
}
