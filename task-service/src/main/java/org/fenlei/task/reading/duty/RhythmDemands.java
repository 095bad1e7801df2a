package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.Measure;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.jspecify.annotations.Nullable;

/** Demands that recur without a number: once in every window, or nobody says how often. */
final class RhythmDemands {
    private static final int MOST_IN_PHRASE = 16;
    private static final int LONGEST_LEAD = 20;
    private static final String ONCE = "次";
    /** 将检查情况报区垃分办. */
    private static final String TO_WHOM =
            "(?<![填上通汇申呈])报(?=(?:给|至|到)?(?:[区市县省镇]|街道|领导小组|上级|主管|\\p{IsHan}{1,8}(?:办|局|委|中心|部门)))";

    private static final Pattern REPORTS =
            Pattern.compile("报送|上报|填报|汇总|通报|总结|小结|调度|分析|考核|考评|评估|例会|报告|提交|报表|" + TO_WHOM);
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:并|且).{0,24}?(?:印发|发布|公布|下发|通报|报送|上报|公示|形成.{0,10}报告|" + TO_WHOM + ")");
    static final Pattern ESTABLISHES = Pattern.compile("(?:建立|健全|完善|落实|实行|推行|执行)[^，。；]{0,20}(?:制度|机制)$");

    /** 根据上季度考核结果: nothing is reported again. */
    private static final Pattern BASED = Pattern.compile("(?:根据|依据|依照|结合|对照|参照|运用)[上本当该]?$");

    private static final Pattern TALLIES = Pattern.compile(
            "(?<verb>统计汇总|统计|汇总|计量|记录|登记)[^，。；]{0,12}(?:可回收物|有害垃圾|厨余垃圾|其他垃圾|(?:生活|各类|四类)垃圾)[^，。；]{0,30}(?:数量|重量|吨数|数据|产生量|清运量|收运量)");

    private static final Pattern JOINED = Pattern.compile("[、和与及]");

    private RhythmDemands() {}

    /** 每月及时报送; 按月度汇总; 一月一调度、一季度一通报. */
    static List<Demand> every(Phrase phrase, Situation situation) {
        List<Mention> rhythms = phrase.mentions()
                .filter(mention -> mention instanceof Mention.OddPeriod
                        || (mention instanceof Every every && (!every.adjective() || isListed(phrase, every))))
                .limit(MOST_IN_PHRASE)
                .toList();
        if (rhythms.stream().noneMatch(rhythm -> rhythm instanceof Every every && !every.adjective())) {
            return impliedByDay(phrase, situation);
        }
        var demands = new ArrayList<Demand>();
        for (int at = 0; at < rhythms.size(); at++) {
            Mention rhythm = rhythms.get(at);
            Demand demand = rhythm instanceof Every every
                    ? recurring(phrase, situation, every.period(), every.rule(), 0.9)
                    : oddPeriod(phrase, situation).get(0);
            if (rhythms.size() > 1) {
                int end = at + 1 < rhythms.size() ? rhythms.get(at + 1).from() : phrase.to();
                String lead = phrase.words(phrase.from(), rhythms.get(0).from());
                demand.subject = "";
                narrow(demand, lead, phrase.words(rhythm.from(), end), rhythm);
            }
            demands.add(demand);
        }
        return demands;
    }

    /** 按月报送月度台账、季度总结: another report in the same list. */
    private static boolean isListed(Phrase phrase, Every every) {
        return JOINED.matcher(phrase.words(every.from() - 1, every.from())).matches()
                && phrase.all(Every.class).allMatch(other -> other == every || other.period() != every.period());
    }

    /** Only the words from one rhythm to the next belong to a demand, and those that lead in to all of them. */
    private static void narrow(Demand demand, String lead, String words, Mention rhythm) {
        String own = Counted.trimmed(words.replaceAll("[“”]|[和与及]$", ""));
        int length = rhythm.to() - rhythm.from();
        demand.title = Draws.title(lead.length() <= LONGEST_LEAD ? lead.replaceAll("[“”]", "") + own : own);
        demand.counted = own.length() > length ? own.substring(length) : own;
        demand.measure = Measures.of(demand, own);
    }

    /** 次月5日前报送: the day of a month that nobody mentioned. */
    private static List<Demand> impliedByDay(Phrase phrase, Situation situation) {
        Optional<Demand> last = situation.lastRecurring();
        if (last.isPresent() && GOES_ON.matcher(phrase.plain()).find()) {
            return List.of();
        }
        List<Demand> further = last.stream()
                .flatMap(demand -> furtherDay(phrase, situation, demand).stream())
                .toList();
        if (!further.isEmpty()) {
            return further;
        }
        PeriodKind before = last.map(demand -> demand.period).orElse(null);
        return phrase.all(Mention.DayInWindow.class)
                .flatMap(day -> Stream.ofNullable(day.implied())
                        .map(implied -> recurring(phrase, situation, longer(implied, before), null, 0.8)))
                .limit(1)
                .toList();
    }

    /** 每月5日前报送信息，15日前报送报表: a later day of the same window. */
    private static Optional<Demand> furtherDay(Phrase phrase, Situation situation, Demand last) {
        PeriodKind period = last.period;
        if (period == null || phrase.has(Mention.Due.class)) {
            return Optional.empty();
        }
        return phrase.first(Mention.DayInWindow.class)
                .filter(day -> day.implied() == null)
                .map(Mention.DayInWindow::rule)
                .flatMap(rule -> inSameWindow(rule, period, last.dueRule))
                .map(rule -> recurring(phrase, situation, period, rule, 0.8));
    }

    private static Optional<DueRule> inSameWindow(DueRule further, PeriodKind period, @Nullable DueRule before) {
        if (before == null) {
            return period == PeriodKind.MONTH ? Optional.of(further) : Optional.empty();
        }
        Integer first = before.day();
        Integer then = further.day();
        return period == PeriodKind.WEEK || first == null || then == null || then < first
                ? Optional.empty()
                : Optional.of(new DueRule(before.of(), before.month(), then));
    }

    /** The month after a quarter, where what went before recurs in quarters. */
    private static PeriodKind longer(PeriodKind implied, @Nullable PeriodKind before) {
        if (before == null || before == PeriodKind.WEEK) {
            return implied;
        }
        return implied == PeriodKind.MONTH ? before : implied;
    }

    /** 每旬: kept, and a person is asked which window would do. */
    static List<Demand> oddPeriod(Phrase phrase, Situation situation) {
        return phrase.first(Mention.OddPeriod.class)
                .map(odd -> oddPeriod(phrase, situation, odd))
                .orElse(List.of());
    }

    static List<Demand> oddPeriod(Phrase phrase, Situation situation, Mention.OddPeriod odd) {
        return unscheduled(phrase, situation, QuestionCode.PERIOD_UNSUPPORTED, odd.word());
    }

    /** 定期开展; 适时召开. */
    static List<Demand> unstated(Phrase phrase, Situation situation) {
        return phrase.first(Mention.Unstated.class)
                .map(unstated -> unscheduled(phrase, situation, QuestionCode.FREQUENCY_UNSTATED, unstated.word()))
                .orElse(List.of());
    }

    static List<Demand> unscheduled(Phrase phrase, Situation situation, QuestionCode code, String word) {
        var draws = new Draws(phrase, situation);
        Demand demand = draws.base(ObligationKind.UNSCHEDULED, phrase.text());
        demand.counted = draws.counted();
        demand.unitOfMeasure = ONCE;
        demand.subject = Subjects.of(phrase);
        demand.confidence = 0.6;
        demand.doubts.add(Doubt.of(code, word));
        Shares.decide(demand, phrase, situation);
        return List.of(demand);
    }

    /** 并印发通报, after what recurs: in the same rhythm. */
    static List<Demand> continuation(Phrase phrase, Situation situation) {
        Optional<Demand> before = situation.lastRecurring().filter(last -> GOES_ON.matcher(phrase.plain())
                .find());
        return before.flatMap(last -> Optional.ofNullable(last.period).map(period -> {
                    Optional<DueRule> own =
                            phrase.first(Mention.DayInWindow.class).map(Mention.DayInWindow::rule);
                    Demand demand = recurring(phrase, situation, period, own.isPresent() ? null : last.dueRule, 0.85);
                    demand.fanOut = last.fanOut;
                    demand.actor = demand.actor == null ? last.actor : demand.actor;
                    return List.of(demand);
                }))
                .orElse(List.of());
    }

    /** 报送月度台账: the adjective is all that is said of the rhythm. */
    static List<Demand> adjective(Phrase phrase, Situation situation) {
        return reports(phrase) && !isDated(phrase) ? byAdjective(phrase, situation, 0.7) : List.of();
    }

    static boolean reports(Phrase phrase) {
        return REPORTS.matcher(phrase.plain()).find()
                && !ESTABLISHES.matcher(phrase.plain()).find();
    }

    /** 7月10日前报送半年总结: by that day, and not in every half-year. */
    private static boolean isDated(Phrase phrase) {
        return phrase.all(Mention.Due.class).anyMatch(due -> !due.weak() && due.start() == null);
    }

    /** 建立季度例会制度, with nothing after it: the report itself is meant. */
    static List<Demand> established(Phrase phrase, Situation situation) {
        boolean reports = REPORTS.matcher(phrase.plain()).find()
                && ESTABLISHES.matcher(phrase.plain()).find();
        return reports ? byAdjective(phrase, situation, 0.6) : List.of();
    }

    private static List<Demand> byAdjective(Phrase phrase, Situation situation, double confidence) {
        Every first = phrase.first(Every.class).orElse(null);
        return phrase.all(Every.class)
                .filter(every -> every == first || isListed(phrase, every))
                .filter(every -> !BASED.matcher(phrase.words(phrase.from(), every.from()))
                        .find())
                .limit(MOST_IN_PHRASE)
                .map(every -> recurring(phrase, situation, every.period(), every.rule(), confidence))
                .toList();
    }

    /** 统计各类垃圾数量: a ledger is kept, and nobody says how often it is made up. */
    static List<Demand> tallied(Phrase phrase, Situation situation) {
        Matcher tally = TALLIES.matcher(phrase.plain());
        if (situation.deadline().every() != null || phrase.has(Mention.Due.class) || !tally.find()) {
            return List.of();
        }
        List<Demand> demands = unscheduled(phrase, situation, QuestionCode.FREQUENCY_UNSTATED, tally.group("verb"));
        demands.forEach(demand -> demand.measure = Measure.LEDGER_SUBMITTED);
        return demands;
    }

    /** In the rhythm of the deadline, as often as it says. */
    static Demand byDeadline(Phrase phrase, Situation situation, Every every, double confidence) {
        Demand demand = recurring(phrase, situation, every.period(), every.rule(), confidence);
        Mention.Amount count = situation.deadline().count();
        if (count != null) {
            demand.atLeast(count.value(), count.unit());
        }
        return demand;
    }

    static Demand recurring(
            Phrase phrase, Situation situation, PeriodKind period, @Nullable DueRule rule, double confidence) {
        Demand demand = new Draws(phrase, situation).recurring(period, rule, BigDecimal.ONE, ONCE);
        demand.confidence = confidence;
        demand.subject = Subjects.of(phrase);
        Shares.decide(demand, phrase, situation);
        demand.measure = Measures.of(demand, phrase.text());
        return demand;
    }
}
