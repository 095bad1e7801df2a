package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Bound;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.Sort;
import org.jspecify.annotations.Nullable;

/** Demands that a quantity makes: so often, so many, such a share, no more than. */
final class AmountDemands {
    private static final Pattern QUALITY = Pattern.compile("面积|评分|得分|分数|成绩|长度|宽度|高度|间距|容积|浓度|温度|深度|距离|厚度|半径");

    private final Phrase phrase;
    private final Situation situation;
    private final Draws draws;

    private AmountDemands(Phrase phrase, Situation situation) {
        this.phrase = phrase;
        this.situation = situation;
        this.draws = new Draws(phrase, situation);
    }

    static List<Demand> of(Phrase phrase, Situation situation) {
        var reading = new AmountDemands(phrase, situation);
        var demands = new ArrayList<Demand>();
        for (Clause clause : phrase.clauses()) {
            clause.all(Amount.class).forEach(amount -> demands.add(reading.demand(clause, amount, demands)));
        }
        return demands;
    }

    private Demand demand(Clause clause, Amount amount, List<Demand> siblings) {
        Demand demand =
                switch (amount.sort()) {
                    case TIMES -> times(clause, amount);
                    case SHARE -> share(clause, amount);
                    case SCORE, DURATION -> limit(clause, amount, siblings);
                    case EXTENT -> isQuality(clause, amount) ? limit(clause, amount, siblings) : things(clause, amount);
                    case THINGS -> things(clause, amount);
                };
        demand.confidence = amount.stated() ? 0.95 : 0.9;
        demand.measure = Measures.of(demand, phrase.text());
        return demand;
    }

    /** At least so often: in each window if one is named, else by the date. */
    private Demand times(Clause clause, Amount amount) {
        if (amount.bound() == Bound.AT_MOST) {
            return atMost(clause, amount);
        }
        Optional<Window> window = window(clause, amount);
        if (window.isPresent()) {
            Demand demand = draws.recurring(window.get().period(), window.get().rule(), amount.value(), amount.unit());
            Shares.decide(demand, phrase, situation, false);
            return demand;
        }
        Demand demand = draws.once(ObligationKind.TARGET, phrase.text());
        demand.atLeast(amount.value(), amount.unit());
        demand.counted = draws.counted();
        Shares.decide(demand, phrase, situation, false);
        return demand;
    }

    private Demand things(Clause clause, Amount amount) {
        if (amount.bound() == Bound.AT_MOST) {
            return atMost(clause, amount);
        }
        Optional<Window> window = ownWindow(clause, amount);
        if (window.isPresent()) {
            Demand demand = draws.recurring(window.get().period(), window.get().rule(), amount.value(), amount.unit());
            demand.counted = Counted.things(clause, amount);
            Shares.decide(demand, phrase, situation, false);
            return demand;
        }
        Demand demand = draws.once(ObligationKind.TARGET, phrase.text());
        demand.atLeast(amount.value(), amount.unit());
        demand.counted = Counted.things(clause, amount);
        Shares.decide(demand, phrase, situation, true);
        return demand;
    }

    private Demand share(Clause clause, Amount amount) {
        if (amount.bound() == Bound.AT_MOST) {
            return atMost(clause, amount);
        }
        Demand demand = inWindow(ObligationKind.RATE, clause, amount);
        demand.atLeast(amount.value(), amount.unit());
        demand.counted = Counted.share(clause, amount);
        Shares.decide(demand, phrase, situation, false);
        return demand;
    }

    /** A floor on each item of the task's target, or a limit of its own. */
    private Demand limit(Clause clause, Amount amount, List<Demand> siblings) {
        if (amount.bound() == Bound.AT_MOST) {
            return atMost(clause, amount);
        }
        Demand demand = inWindow(ObligationKind.LIMIT, clause, amount);
        demand.atLeast(amount.value(), unit(clause, amount));
        demand.counted = Counted.quality(clause, amount);
        target(siblings).ifPresent(target -> floor(demand, target));
        return demand;
    }

    private void floor(Demand demand, Demand target) {
        demand.dependsOn = target;
        demand.dueDate = target.dueDate;
        demand.fanOut = target.fanOut;
        demand.doubts.clear();
    }

    private Optional<Demand> target(List<Demand> siblings) {
        return siblings.stream()
                .filter(sibling -> sibling.kind == ObligationKind.TARGET)
                .reduce((first, second) -> second)
                .or(situation::lastTarget);
    }

    private Demand atMost(Clause clause, Amount amount) {
        Demand demand = inWindow(ObligationKind.LIMIT, clause, amount);
        demand.maximum = amount.value();
        demand.unitOfMeasure = unit(clause, amount);
        demand.counted = Counted.quality(clause, amount);
        Shares.decide(demand, phrase, situation, false);
        return demand;
    }

    /** Per window if one is named, else once. */
    private Demand inWindow(ObligationKind kind, Clause clause, Amount amount) {
        Optional<Window> window = ownWindow(clause, amount);
        if (window.isEmpty()) {
            return draws.once(kind, phrase.text());
        }
        Demand demand = draws.recurring(window.get().period(), window.get().rule(), BigDecimal.ONE, amount.unit());
        demand.kind = kind;
        demand.minimum = null;
        return demand;
    }

    private boolean isQuality(Clause clause, Amount amount) {
        String before = clause.text().substring(0, amount.from() - clause.from()) + amount.between();
        return QUALITY.matcher(before).find() || clause.has(Mention.PerItem.class);
    }

    /** 每万平方米…吨 is a measure of its own. */
    private static String unit(Clause clause, Amount amount) {
        return clause.all(Mention.PerItem.class)
                .filter(item -> item.code() == null && item.to() <= amount.from())
                .map(Mention.PerItem::item)
                .filter(item -> item.matches("[万百千]?(?:平方米|平米|㎡|户|人|吨|公里)"))
                .findFirst()
                .map(item -> amount.unit() + "/" + item)
                .orElse(amount.unit());
    }

    /** The period a quantity recurs in, and the day. */
    private record Window(PeriodKind period, @Nullable DueRule rule) {}

    private Optional<Window> window(Clause clause, Amount amount) {
        return ownWindow(clause, amount)
                .or(() -> phrase.has(Mention.WholeYear.class)
                        ? Optional.of(new Window(PeriodKind.YEAR, null))
                        : Optional.empty())
                .or(() -> dated()
                        ? Optional.empty()
                        : Optional.ofNullable(situation.deadline().every())
                                .map(every -> new Window(every.period(), every.rule())));
    }

    private boolean dated() {
        return situation.sentenceDate() != null || phrase.has(Mention.Due.class);
    }

    /** The window that the phrase itself names: the nearest before the quantity, else any. */
    private Optional<Window> ownWindow(Clause clause, Amount amount) {
        List<Every> named = Stream.concat(
                        clause.all(Every.class), phrase.all(Every.class).filter(every -> !inside(clause, every)))
                .filter(every -> !every.adjective()
                        || inside(clause, every) && every.to() <= amount.from() && amount.sort() == Sort.TIMES)
                .toList();
        return named.stream()
                .filter(every -> inside(clause, every) && every.to() <= amount.from())
                .reduce((first, second) -> second)
                .or(() -> named.stream().findFirst())
                .map(every -> new Window(every.period(), every.rule()));
    }

    private static boolean inside(Clause clause, Mention mention) {
        return mention.from() >= clause.from() && mention.to() <= clause.to();
    }
}
