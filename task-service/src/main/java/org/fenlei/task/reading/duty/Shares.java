package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.PerItem;

/** Decides whose number a demand is: each unit's, all units' together, or one for each community. */
final class Shares {
    private static final Set<String> ALL_PEERS = Set.of("镇（街道）", "街道（镇）", "乡镇（街道）", "镇街");
    private static final Set<String> TOWN_CODES = Set.of("TOWN", "SUB_DISTRICT");
    private static final Pattern TOWN = Pattern.compile("镇|街道|乡");
    private static final Pattern AREA = Pattern.compile("镇|街道|乡|社区|村|各地|县");

    private static final Pattern RESPECTIVELY = Pattern.compile("分别|各自");

    /** 联合开展, 联合执法检查4次; with each other, and neither 与物业企业联合 nor 联合检查发现的问题. */
    private static final Pattern TOGETHER = Pattern.compile("(?<![与同和][^，。；]{0,12})联合(?:开展|组织|举办|召开|印发|约谈|评选|发布|实施|进行"
            + "|(?:执法|检查|督查|督导|巡查|整治|宣传|调研|培训|验收|暗访){1,2}(?:行动|活动)?(?=不少于|至少|[\\d一两二三四]|[，。；、]|$))");

    /** What a district has so many of, whoever does it. */
    private static final Pattern CHOSEN = Pattern.compile("评选|命名|表彰|评定|选树");

    private static final Pattern LOOKED_AT = Pattern.compile("抽查|抽检|检查|暗访|走访|约谈|曝光|公布|发布");
    private static final Pattern EACH_ITS_OWN = Pattern.compile("报送|上报|填报|推送|参加|提供|[各均]|分别");

    private Shares() {}

    /** Of a demand without a number. */
    static void decide(Demand demand, Phrase phrase, Situation situation) {
        decide(
                demand,
                phrase,
                situation,
                false,
                says(phrase, FanOut.JOINTLY),
                phrase.all(PerItem.class).filter(per -> per.code() != null).findFirst());
    }

    /** 每个社区3处、每个行政村2处: each number is multiplied by its own item, the last one before it. */
    static void decide(Demand demand, Phrase phrase, Situation situation, boolean total, Amount amount) {
        List<PerItem> items =
                phrase.all(PerItem.class).filter(per -> per.code() != null).toList();
        Optional<PerItem> own =
                items.stream().filter(per -> per.to() <= amount.to()).reduce((first, second) -> second);
        decide(demand, phrase, situation, total, says(phrase, amount), own.or(() -> items.stream()
                .findFirst()));
    }

    /** @param total whether the number is one of things, which a district usually sets as its own total */
    private static void decide(
            Demand demand, Phrase phrase, Situation situation, boolean total, boolean jointly, Optional<PerItem> item) {
        boolean each =
                saysEach(phrase) || (total && phrase.all(Mention.Coverage.class).anyMatch(Mention.Coverage::universal));
        if (demand.kind == ObligationKind.TARGET || demand.kind == ObligationKind.RECURRING) {
            item.filter(per -> !answersForItself(per, situation)).ifPresent(per -> demand.per = per.code());
        }
        boolean multiplied = demand.per != null;
        boolean departments = situation.leadNames().stream()
                .noneMatch(name -> AREA.matcher(name).find());
        if (jointly || (multiplied && departments)) {
            demand.fanOut = FanOut.JOINTLY;
        } else if (!each && item.isEmpty() && total && !eachActs(situation)) {
            byUnits(demand, situation.leadNames());
        } else if (!each && item.isEmpty() && departments && areSeveral(situation.leadNames())) {
            byDepartments(demand, phrase, situation);
        }
        if (jointly && !multiplied && (each || item.isPresent())) {
            demand.doubts.add(Doubt.of(QuestionCode.FAN_OUT_UNCLEAR, phrase.text()));
        }
    }

    private static boolean areSeveral(List<String> leadNames) {
        return leadNames.size() > 1 && leadNames.stream().noneMatch(name -> name.startsWith("各"));
    }

    /** 联合检查4次, and 评选50户 every quarter, of two departments are one number of both; 抽查20家 is asked about. */
    private static void byDepartments(Demand demand, Phrase phrase, Situation situation) {
        String text = phrase.text();
        boolean things = demand.recurs()
                && phrase.all(Amount.class)
                        .anyMatch(amount -> amount.sort() == Mention.Sort.THINGS
                                && amount.unit().equals(demand.unitOfMeasure))
                && !EACH_ITS_OWN.matcher(text).find();
        if (TOGETHER.matcher(text).find()
                || isOfSame(demand, phrase, situation)
                || (things && CHOSEN.matcher(text).find())) {
            demand.fanOut = FanOut.JOINTLY;
        } else if (things && LOOKED_AT.matcher(text).find()) {
            demand.doubts.add(Doubt.of(QuestionCode.FAN_OUT_UNCLEAR, demand.title));
        }
    }

    /** 每季度联合检查2次，全年不少于9次: of what both did before. */
    private static boolean isOfSame(Demand demand, Phrase phrase, Situation situation) {
        List<Demand> before = situation.before();
        Demand last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.fanOut == FanOut.JOINTLY
                && Objects.equals(last.unitOfMeasure, demand.unitOfMeasure)
                && phrase.clauses().stream().allMatch(Phrases::isBare);
    }

    /** 各街道要履行责任，新建6座: who the sentence said acts. */
    private static boolean eachActs(Situation situation) {
        String actor = situation.sentenceActor();
        return actor != null && actor.startsWith("各") && situation.leadNames().equals(List.of(actor));
    }

    /** Whether a number is said to be all units' together: 上半年12座，全年累计20座 says it of the second alone. */
    private static boolean says(Phrase phrase, Amount amount) {
        return phrase.clauses().stream()
                .filter(clause -> clause.from() < amount.to() || !clause.has(Amount.class))
                .flatMap(clause -> clause.all(Mention.Scope.class))
                .anyMatch(scope -> scope.fanOut() == FanOut.JOINTLY);
    }

    private static boolean saysEach(Phrase phrase) {
        return phrase.clauses().stream().anyMatch(clause -> clause.all(Mention.Scope.class)
                .anyMatch(scope -> scope.fanOut() == FanOut.EACH && !isOfRates(clause, scope)));
    }

    /** 知晓率、参与率分别达到98%、90%: each of the rates, and not each unit. */
    private static boolean isOfRates(Clause clause, Mention.Scope scope) {
        return RESPECTIVELY.matcher(clause.words(scope)).matches()
                && ListedRates.rates(clause.text().substring(0, scope.from() - clause.from()))
                                .size()
                        > 1;
    }

    private static boolean says(Phrase phrase, FanOut fanOut) {
        return phrase.all(Mention.Scope.class).anyMatch(scope -> scope.fanOut() == fanOut);
    }

    /** 每个镇（街道） in a task of the towns: each of them, and nothing to multiply. */
    private static boolean answersForItself(PerItem item, Situation situation) {
        boolean towns = TOWN_CODES.contains(item.code());
        return situation.leadNames().stream()
                .anyMatch(name -> towns ? TOWN.matcher(name).find() : name.contains(item.item()));
    }

    /**
     * A single unit: its own number. 各街道 or 镇（街道） as the only units: can be read both ways. With departments beside
     * them: a total.
     */
    private static void byUnits(Demand demand, List<String> leadNames) {
        boolean peers = ALL_PEERS.containsAll(leadNames);
        boolean single = leadNames.size() == 1 && !peers;
        boolean group = !leadNames.isEmpty() && leadNames.stream().allMatch(name -> name.startsWith("各"));
        if (single && !group) {
            return;
        }
        demand.fanOut = group ? FanOut.EACH : FanOut.JOINTLY;
        if (group || (!leadNames.isEmpty() && peers)) {
            demand.doubts.add(Doubt.of(QuestionCode.FAN_OUT_UNCLEAR, demand.title));
        }
    }
}
