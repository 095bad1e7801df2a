package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Mention.Every;

/** Demands that a state holds for all: 全覆盖, 均按要求设置, 年内新增…应接入. Each is a share of 100 %. */
final class StateDemands {
    private static final Pattern NEWCOMERS = Pattern.compile(
            "(?:对|所有|全部)?(?:年内|今年|本年度?|当年)?新增的?(?<things>[^，。；\\d]{2,16}?)(?=的|均|全部|应|要|须|需|都|实现|完成|接入)");

    private StateDemands() {}

    static List<Demand> coverage(Phrase phrase, Situation situation) {
        boolean firm = phrase.all(Mention.Coverage.class).anyMatch(Mention.Coverage::firm);
        return firm ? List.of(everyOne(phrase, situation, 0.95)) : List.of();
    }

    /** 年内新增站点应…: all that another task adds. */
    static List<Demand> newcomers(Phrase phrase, Situation situation) {
        return newcomersOf(phrase).isPresent() ? List.of(everyOne(phrase, situation, 0.85)) : List.of();
    }

    /** What 年内新增 or 新增 qualifies at the head of a phrase. */
    static Optional<String> newcomersOf(Phrase phrase) {
        Matcher newcomers = NEWCOMERS.matcher(phrase.text());
        return newcomers.lookingAt() ? Optional.of(newcomers.group("things")) : Optional.empty();
    }

    private static Demand everyOne(Phrase phrase, Situation situation, double confidence) {
        Demand demand = new Draws(phrase, situation).once(ObligationKind.RATE, phrase.text());
        phrase.all(Every.class).filter(every -> !every.adjective()).findFirst().ifPresent(every -> {
            demand.period = every.period();
            demand.dueRule = every.rule();
            demand.dueDate = null;
            demand.doubts.clear();
        });
        demand.atLeast(BigDecimal.valueOf(100), ObligationDraft.PERCENT);
        demand.counted = Counted.trimmed(phrase.substance());
        demand.confidence = confidence;
        Shares.decide(demand, phrase, situation);
        demand.measure = Measures.of(demand, phrase.text());
        return demand;
    }
}
