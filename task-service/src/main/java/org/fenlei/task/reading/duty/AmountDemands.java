package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.duty.Windows.Window;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Bound;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.OddPeriod;
import org.fenlei.task.reading.grammar.Mention.PerItem;
import org.jspecify.annotations.Nullable;

/** Demands that a quantity makes: so often, so many, such a share, no more than. */
final class AmountDemands {
    private static final Pattern HOPED = Pattern.compile("力争|争取");

    private static final int MOST_IN_CLAUSE = 16;

    private final Phrase phrase;
    private final Situation situation;
    private final Draws draws;
    private final Windows windows;
    private final Measures measures;
    private final List<Demand> demands = new ArrayList<>();

    private AmountDemands(Phrase phrase, Situation situation) {
        this.phrase = phrase;
        this.situation = situation;
        this.draws = new Draws(phrase, situation);
        this.windows = new Windows(phrase, situation);
        this.measures = new Measures(phrase.text());
    }

    static List<Demand> of(Phrase phrase, Situation situation) {
        var reading = new AmountDemands(phrase, situation);
        reading.demands.addAll(Occasions.rhythm(phrase, situation));
        for (Clause clause : phrase.clauses()) {
            clause.all(Amount.class)
                    .limit(MOST_IN_CLAUSE)
                    .filter(amount -> !Qualities.tellWhich(clause, amount))
                    .forEach(amount -> reading.read(clause, amount));
        }
        reading.demands.addAll(Breakdown.completed(phrase, reading.draws, reading.demands));
        return reading.demands;
    }

    private void read(Clause clause, Amount amount) {
        Optional<OddPeriod> odd = windows.odd(clause, amount)
                .filter(found -> Windows.isDone(amount) && !Occasions.areCounted(clause, amount));
        if (odd.isPresent()) {
            demands.addAll(RhythmDemands.oddPeriod(phrase, situation, odd.get()));
            inOtherWindows(clause, amount);
            return;
        }
        Optional<Dates> told = Dates.of(phrase, amount);
        Demand first = add(clause, amount);
        if (first.recurs()) {
            inOtherWindows(clause, amount);
        }
        if (first.period != null || first.dependsOn != null || told.isEmpty()) {
            return;
        }
        List<LocalDate> dates = told.get().dates();
        first.dueDate = dates.get(0);
        if (told.get().unclear()) {
            first.doubts.add(Doubt.between(QuestionCode.DATE_UNCLEAR, phrase.text(), dates.subList(1, dates.size())));
        } else {
            dates.stream().skip(1).forEach(date -> add(clause, amount).dueDate = date);
        }
    }

    private void inOtherWindows(Clause clause, Amount amount) {
        for (Mention other : windows.others(clause, amount)) {
            if (other instanceof Every every) {
                Demand demand = add(clause, amount);
                demand.period = every.period();
                demand.dueRule = every.rule();
            } else if (other instanceof OddPeriod odd) {
                demands.addAll(RhythmDemands.oddPeriod(phrase, situation, odd));
            }
        }
    }

    private Demand add(Clause clause, Amount amount) {
        Demand demand = amount.bound() == Bound.AT_MOST ? atMost(clause, amount) : atLeast(clause, amount);
        demand.confidence = HOPED.matcher(clause.text()).find() ? 0.75 : amount.stated() ? 0.95 : 0.9;
        demand.subject = Subjects.of(clause, amount);
        Subjects.behind(clause, amount, demand);
        Demand target = demand.dependsOn;
        demand.measure = target == null ? measures.of(demand) : target.measure;
        demands.add(demand);
        return demand;
    }

    private Demand atLeast(Clause clause, Amount amount) {
        if (Members.takePart(phrase, amount)) {
            return onEveryItem(clause, amount);
        }
        if (Qualities.areOfEachItem(clause, amount)) {
            return floored(clause, amount).isPresent() || Occasions.areCounted(clause, amount)
                    ? floor(clause, amount)
                    : onEveryItem(clause, amount);
        }
        if (clause.all(PerItem.class).anyMatch(PerItem::ratio)) {
            return floor(clause, amount);
        }
        return switch (amount.sort()) {
            case TIMES -> counted(amount, window(clause, amount), draws.counted(), false);
            case THINGS -> things(clause, amount);
            case SHARE -> share(clause, amount);
            case SCORE, DURATION -> floor(clause, amount);
            case UNKNOWN -> unknown(unmeasured(clause, amount), amount);
            case EXTENT -> extent(clause, amount);
        };
    }

    /** 回收织物35吨: how much without a bound is taken as at least so much, and asked about where it may be a mere figure. */
    private Demand extent(Clause clause, Amount amount) {
        Demand quality = sameQuality(clause, amount);
        if (quality != null) {
            Demand demand = floor(clause, amount);
            demand.counted = quality.counted;
            return demand;
        }
        Demand demand = windows.isMeasured(clause, amount) ? floor(clause, amount) : things(clause, amount);
        boolean plain = amount.stated() || Qualities.arePlain(clause, amount) || isOfPlainWhole(amount);
        return plain ? demand : unknown(demand, amount);
    }

    /** 日均收运量6月底前达到120吨，12月底前达到150吨: the quality that was named before, if nothing else is named. */
    private @Nullable Demand sameQuality(Clause clause, Amount amount) {
        if (!Counted.things(clause, amount).isEmpty()) {
            return null;
        }
        return Stream.concat(situation.before().stream(), demands.stream())
                .reduce((first, second) -> second)
                .filter(last -> last.kind == ObligationKind.LIMIT && last.dependsOn == null)
                .filter(last -> amount.unit().equals(last.unitOfMeasure))
                .orElse(null);
    }

    /** 资金90万元，其中镇级50万元: as plain as the whole. */
    private boolean isOfPlainWhole(Amount amount) {
        return Optional.ofNullable(situation.whole())
                .map(Whole::demand)
                .filter(whole -> amount.unit().equals(whole.unitOfMeasure))
                .filter(whole -> whole.doubts.stream().noneMatch(doubt -> doubt.code() == QuestionCode.QUANTITY_UNREAD))
                .isPresent();
    }

    /** 不少于30宗: kept as it is written, and a person is asked what it counts. */
    private static Demand unknown(Demand demand, Amount amount) {
        demand.doubts.add(Doubt.of(QuestionCode.QUANTITY_UNREAD, amount.value().toPlainString() + amount.unit()));
        return demand;
    }

    /** 厚度不低于30: a quality is a floor; without a measure nothing can be counted up, and the value is all there is. */
    private Demand unmeasured(Clause clause, Amount amount) {
        if (Qualities.areNamed(clause, amount)) {
            return floor(clause, amount);
        }
        return amount.unit().isEmpty() ? value(clause, amount) : things(clause, amount);
    }

    /** A part of a number has its own date, and not the window of the whole. */
    private Optional<Window> window(Clause clause, Amount amount) {
        return Breakdown.isPart(phrase, amount) ? Optional.empty() : windows.of(clause, amount);
    }

    private Demand things(Clause clause, Amount amount) {
        String noun = Counted.things(clause, amount);
        Optional<Window> own = windows.ofThings(clause, amount);
        Demand demand = counted(amount, own, noun.isEmpty() ? sameAsBefore(amount) : noun, true);
        if (own.isEmpty()) {
            windows.possible().ifPresent(period -> demand.doubts.add(Doubt.every(period, demand.title)));
        }
        return demand;
    }

    /** 收集站6座，3月底前2座: of the things counted last in the same unit, if there are any. */
    private String sameAsBefore(Amount amount) {
        return Stream.concat(situation.before().stream(), demands.stream())
                .filter(demand ->
                        demand.kind == ObligationKind.TARGET && amount.unit().equals(demand.unitOfMeasure))
                .reduce((first, second) -> second)
                .map(demand -> demand.counted)
                .orElseGet(draws::counted);
    }

    /** At least so many, in each window if there is one, else by the date. */
    private Demand counted(Amount amount, Optional<Window> window, String counted, boolean things) {
        Demand demand = window.map(in -> draws.recurring(in.period(), in.rule(), amount.value(), amount.unit()))
                .orElseGet(() -> draws.once(ObligationKind.TARGET, phrase.text()));
        demand.atLeast(amount.value(), amount.unit());
        demand.counted = counted;
        Shares.decide(demand, phrase, situation, things && window.isEmpty(), amount);
        return demand;
    }

    private Demand share(Clause clause, Amount amount) {
        Demand demand = inWindow(ObligationKind.RATE, clause, amount);
        demand.atLeast(amount.value(), amount.unit());
        demand.counted = ofWhole(amount).orElseGet(() -> CountedShare.of(clause, amount));
        demand.denominator = Counted.denominator(demand.counted).orElse(null);
        Shares.decide(demand, phrase, situation, false, amount);
        return demand;
    }

    /** 95%（6月底前80%）, 100个（6月底前完成四成）: a part is of what the whole is of. */
    private Optional<String> ofWhole(Amount amount) {
        return demands.isEmpty() || !Breakdown.isPart(phrase, amount)
                ? Optional.empty()
                : Optional.ofNullable(demands.get(demands.size() - 1).counted);
    }

    /** 每处投放点配备1名: of items that nobody keeps a list of, all have to. */
    private Demand onEveryItem(Clause clause, Amount amount) {
        Demand demand = inWindow(ObligationKind.RATE, clause, amount);
        demand.atLeast(BigDecimal.valueOf(100), ObligationDraft.PERCENT);
        demand.counted = Counted.trimmed(phrase.text());
        return demand;
    }

    /** A floor on each item of the task's target, or a limit of its own. */
    private Demand floor(Clause clause, Amount amount) {
        Demand demand = value(clause, amount);
        floored(clause, amount).ifPresent(target -> {
            demand.dependsOn = target;
            demand.period = null;
            demand.dueRule = null;
            demand.dueDate = target.dueDate;
            demand.fanOut = target.fanOut;
            demand.doubts.clear();
        });
        return demand;
    }

    private Demand value(Clause clause, Amount amount) {
        Demand demand = inWindow(ObligationKind.LIMIT, clause, amount);
        boolean eachTime = Occasions.areCounted(clause, amount);
        demand.atLeast(amount.value(), eachTime ? amount.unit() : windows.unit(clause, amount));
        demand.counted = Counted.quality(clause, amount);
        return demand;
    }

    private Demand atMost(Clause clause, Amount amount) {
        Demand demand = inWindow(ObligationKind.LIMIT, clause, amount);
        demand.minimum = amount.floor();
        demand.maximum = amount.value();
        demand.unitOfMeasure = windows.unit(clause, amount);
        demand.counted = Counted.quality(clause, amount);
        Shares.decide(demand, phrase, situation, false, amount);
        return amount.sort() == Mention.Sort.UNKNOWN ? unknown(demand, amount) : demand;
    }

    /** What a floor is on: the things counted last that its item can be one of, or with 每次 the occurrences. */
    private Optional<Demand> floored(Clause clause, Amount amount) {
        boolean occurrences = Occasions.areNamed(clause);
        return Stream.concat(situation.before().stream(), demands.stream())
                .filter(demand -> demand.kind == ObligationKind.TARGET || (occurrences && demand.recurs()))
                .filter(demand -> occurrences || Items.canBeOf(clause, amount, demand))
                .reduce((first, second) -> second);
    }

    /** Per window if one is named, else once. */
    private Demand inWindow(ObligationKind kind, Clause clause, Amount amount) {
        Optional<Window> window = windows.own(clause, amount);
        if (window.isEmpty()) {
            return draws.once(kind, phrase.text());
        }
        Demand demand = draws.recurring(window.get().period(), window.get().rule(), BigDecimal.ONE, amount.unit());
        demand.kind = kind;
        demand.minimum = null;
        return demand;
    }
}
