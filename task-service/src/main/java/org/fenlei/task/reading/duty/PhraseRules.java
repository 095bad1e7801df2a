package org.fenlei.task.reading.duty;

import java.util.List;
import org.fenlei.task.reading.grammar.Mention;

/** What a phrase can demand, as rules tried in order; the first that reads something has it. */
final class PhraseRules {

    /** Reads a phrase; nothing if the rule does not apply. */
    interface PhraseRule {
        List<Demand> read(Phrase phrase, Situation situation);
    }

    static final List<PhraseRule> ALL = List.of(
            PhraseRules::oddPeriodOnly,
            AmountDemands::of,
            Changes::of,
            StateDemands::coverage,
            RhythmDemands::every,
            StateDemands::newcomers,
            RhythmDemands::oddPeriod,
            RhythmDemands::unstated,
            RhythmDemands::continuation,
            RhythmDemands::adjective,
            RhythmDemands::tallied,
            Deliverables::dated,
            Deliverables::hinted,
            Deliverables::named);

    private PhraseRules() {}

    static List<Demand> read(Phrase phrase, Situation situation) {
        return ALL.stream()
                .map(rule -> rule.read(phrase, situation))
                .filter(demands -> !demands.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** 每日巡查不少于2次: its number means nothing without the period; 每日不超过300吨 is a limit by itself, 全年不少于300次 a total. */
    private static List<Demand> oddPeriodOnly(Phrase phrase, Situation situation) {
        boolean other = phrase.all(Mention.Every.class).anyMatch(every -> !every.adjective());
        boolean total = phrase.has(Mention.WholeYear.class)
                && phrase.all(Mention.Amount.class).count() > 1;
        boolean measures = phrase.all(Mention.Amount.class)
                .anyMatch(amount -> amount.sort() != Mention.Sort.TIMES || amount.bound() == Mention.Bound.AT_MOST);
        return other || total || measures ? List.of() : RhythmDemands.oddPeriod(phrase, situation);
    }
}
