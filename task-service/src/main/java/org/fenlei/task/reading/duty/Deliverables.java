package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention;

/** Demands to deliver something once. */
final class Deliverables {
    private static final int MOST_DATES = 16;
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:制定|制订|拟定|出台|印发|编制|修订|起草|研究制定|形成)(?![^，]{0,4}的)[^，。；]{0,40}?"
                    + "(?:《|方案|计划|要点|办法|细则|规划|意见|预案|清单|规程|导则|指南|制度|标准|规范|条例|规定|通知|文件|手册|任务|法规)");
    private static final Pattern COMPLETES =
            Pattern.compile("^(?:[^，]{0,16}?[应须需要])?(?:全面|基本|按时|如期)?完成(?!情况|度|率|任务|目标|好)[^，。；]{4,}");

    private Deliverables() {}

    /** One for each date that the phrase names. */
    static List<Demand> dated(Phrase phrase, Situation situation) {
        return phrase.all(Mention.Due.class).anyMatch(due -> !due.weak())
                ? phrase.all(Mention.Due.class)
                        .filter(due -> !due.weak() || phrase.namesMonth(due))
                        .limit(MOST_DATES)
                        .map(due -> due.weak() ? hinted(due, phrase, situation) : on(due, phrase, situation))
                        .toList()
                : List.of();
    }

    /** 报送季度总结 by one date: once, or in every quarter? */
    private static Demand on(Mention.Due due, Phrase phrase, Situation situation) {
        Demand demand = milestone(phrase, situation, Optional.of(due.date()));
        demand.subject = Subjects.of(phrase, due);
        phrase.first(Mention.Every.class)
                .filter(every -> RhythmDemands.reports(phrase) && every.period() != PeriodKind.HALF_YEAR)
                .ifPresent(every -> demand.doubts.add(Doubt.every(every.period(), demand.title)));
        return demand;
    }

    /** 制定…方案 and 完成…: deliverables of their own, even among what goes on all year. */
    static List<Demand> named(Phrase phrase, Situation situation) {
        boolean delivers = DOCUMENT.matcher(phrase.plain()).find()
                || COMPLETES.matcher(phrase.plain()).find()
                || phrase.all(Mention.Condition.class)
                        .anyMatch(condition -> condition.words().endsWith("内"));
        if (!delivers) {
            return List.of();
        }
        var every = situation.deadline().every();
        return List.of(
                every != null && situation.deadline().due() == null
                        ? RhythmDemands.byDeadline(phrase, situation, every, 0.8)
                        : milestone(phrase, situation, situation.due(phrase)));
    }

    /** 9月新站成型, where no deadline dates it: by the end of that month, or only some time in the year? */
    static List<Demand> hinted(Phrase phrase, Situation situation) {
        boolean open = !situation.deadline().isDated()
                && situation.deadline().every() == null
                && situation.deadline().unstated() == null;
        return open
                ? phrase.all(Mention.Due.class)
                        .filter(phrase::namesMonth)
                        .limit(MOST_DATES)
                        .map(due -> hinted(due, phrase, situation))
                        .toList()
                : List.of();
    }

    private static Demand hinted(Mention.Due due, Phrase phrase, Situation situation) {
        Demand demand = milestone(phrase, situation, Optional.of(due.date()));
        demand.confidence = 0.6;
        demand.doubts.add(Doubt.between(QuestionCode.DATE_UNCLEAR, phrase.words(due), List.of(situation.yearEnd())));
        return demand;
    }

    static Demand milestone(Phrase phrase, Situation situation, Optional<LocalDate> due) {
        Demand demand = new Draws(phrase, situation).once(ObligationKind.MILESTONE, phrase.text(), due);
        demand.subject = Subjects.of(phrase);
        demand.confidence = 0.85;
        Shares.decide(demand, phrase, situation);
        return demand;
    }
}
