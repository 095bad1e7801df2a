package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** Fills in what every demand drawn from a phrase has in common: words, actor, dates, whose number it is. */
final class Draws {
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_UNUSED = 16;
    private static final int LONGEST_PART = 8;
    private static final Pattern OF_ONE_WINDOW = Pattern.compile("(?:月份?|季度|年[末底终])(?:应?[为于]|则为?|提前[至到]|延[至长后][至到]?)$");
    private static final Pattern OF_LAST = Pattern.compile("上一?个?(?:月|季度)");
    private static final Pattern JOINING = Pattern.compile("^(?:并且?|且|同时|及时)+");

    private final Phrase phrase;
    private final Situation situation;
    private @Nullable String counted;

    Draws(Phrase phrase, Situation situation) {
        this.phrase = phrase;
        this.situation = situation;
    }

    /** A demand that recurs in windows of a period. */
    Demand recurring(PeriodKind period, @Nullable DueRule rule, BigDecimal minimum, String unit) {
        Demand demand = base(ObligationKind.RECURRING, phrase.text());
        demand.period = period;
        demand.dueRule = rule != null ? rule : ruleApart(period).orElse(null);
        demand.atLeast(minimum, unit);
        demand.counted = counted();
        beginWithReportedWindow(demand);
        endWithDeadline(demand);
        unusedDates(demand)
                .limit(MOST_UNUSED)
                .forEach(date -> demand.doubts.add(Doubt.of(QuestionCode.DATE_UNCLEAR, phrase.words(date))));
        return demand;
    }

    /** A demand that is met once, by a date. */
    Demand once(ObligationKind kind, String words) {
        return once(kind, words, situation.due(phrase));
    }

    Demand once(ObligationKind kind, String words, Optional<LocalDate> due) {
        Demand demand = base(kind, words);
        demand.dueDate = due.orElse(null);
        if (due.isEmpty()) {
            demand.doubts.add(Doubt.of(QuestionCode.DUE_DATE_MISSING, words));
        }
        due.ifPresent(date -> askOfOthers(demand, date));
        return demand;
    }

    /** 6月宣传 in a task due in December, 6月10日、20日前: another date that the words name. */
    private void askOfOthers(Demand demand, LocalDate date) {
        boolean firm = phrase.all(Mention.Due.class).anyMatch(due -> !due.weak());
        Stream<Map.Entry<Mention, LocalDate>> months = phrase.all(Mention.Due.class)
                .filter(due -> due.weak() && !firm)
                .filter(due -> phrase.namesMonth(due) || !due.date().equals(situation.yearEnd()))
                .map(due -> Map.entry(due, due.date()));
        Stream<Map.Entry<Mention, LocalDate>> days = phrase.all(Mention.DayInWindow.class)
                .filter(day -> day.implied() == null && day.rule().day() != null)
                .map(day ->
                        Map.entry(day, date.withDayOfMonth(Math.min(day.rule().day(), date.lengthOfMonth()))));
        Stream.concat(months, days)
                .filter(other -> !other.getValue().equals(date))
                .limit(MOST_UNUSED)
                .forEach(other -> demand.doubts.add(Doubt.between(
                        QuestionCode.DATE_UNCLEAR, phrase.words(other.getKey()), List.of(other.getValue()))));
    }

    /** A demand with neither. */
    Demand base(ObligationKind kind, String words) {
        var demand = new Demand(kind, phrase.from(), phrase.to());
        demand.title = title(words);
        demand.actor = Actors.of(phrase.text()).orElse(situation.sentenceActor());
        if (demand.actor != null && situation.leadNames().equals(List.of(demand.actor))) {
            demand.actor = null;
        }
        demand.newcomers = StateDemands.newcomersOf(phrase).orElse(null);
        demand.validFrom = situation.start(phrase).orElse(null);
        demand.waitsFor = phrase.first(Mention.Condition.class)
                .map(Mention.Condition::words)
                .orElse(situation.condition());
        return demand;
    }

    /** What is done so often, without who does it; found once, as every number of the phrase asks for it. */
    String counted() {
        String known = counted;
        if (known == null) {
            known = Counted.times(phrase, Actors.of(phrase.text()));
            counted = known;
        }
        return known;
    }

    static String title(String words) {
        String trimmed = JOINING.matcher(words).replaceFirst("");
        return trimmed.length() <= LONGEST_TITLE ? trimmed : trimmed.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** 次月5日前, or 于12月6日前 beside 每年度: the day inside the window stands apart from the window. */
    private Optional<DueRule> ruleApart(PeriodKind period) {
        Optional<DueRule> day = phrase.all(Mention.DayInWindow.class)
                .map(Mention.DayInWindow::rule)
                .findFirst()
                .map(rule ->
                        period != PeriodKind.MONTH && period != PeriodKind.WEEK && rule.of() == DueRule.Of.NEXT_WINDOW
                                ? new DueRule(rule.of(), 1, rule.day())
                                : rule);
        return day.or(() -> period == PeriodKind.YEAR
                ? onlyDate()
                        .filter(due -> due.date().getYear() == situation.year())
                        .map(due -> yearly(due.date()))
                : Optional.empty());
    }

    /** 每年2次（6月、12月） has two dates, and neither is the day of the other time. */
    private Optional<Mention.Due> onlyDate() {
        List<Mention.Due> firm =
                phrase.datesOfWhole().filter(due -> !due.weak()).toList();
        return firm.size() == 1 ? Optional.of(firm.get(0)) : Optional.empty();
    }

    private static DueRule yearly(LocalDate date) {
        boolean monthEnd = date.getDayOfMonth() == date.lengthOfMonth();
        return new DueRule(DueRule.Of.WINDOW, date.getMonthValue(), monthEnd ? null : date.getDayOfMonth());
    }

    /** 从5月起每月5日前报送上月数据: the first that is reported on is April. */
    private void beginWithReportedWindow(Demand demand) {
        boolean ofLast = demand.dueRule != null
                && demand.dueRule.of() == DueRule.Of.NEXT_WINDOW
                && OF_LAST.matcher(phrase.text()).find();
        if (ofLast && demand.validFrom != null && phrase.has(Mention.Start.class)) {
            demand.validFrom = demand.validFrom.minusMonths(demand.period == PeriodKind.QUARTER ? 3 : 1);
        }
    }

    /** 3月至11月 bounds what recurs; a date that is only a deadline may do so, and a person is asked. */
    private void endWithDeadline(Demand demand) {
        Optional<Mention.Due> own = demand.period == PeriodKind.YEAR
                ? Optional.empty()
                : phrase.datesOfWhole()
                        .filter(due -> !due.weak() && !isOfOneWindow(due))
                        .findFirst()
                        .or(() -> situation.during(phrase));
        LocalDate end = own.map(Mention.Due::date)
                .orElse(situation.endsWithinYear() ? situation.deadline().due() : null);
        boolean bounded = own.isPresent()
                ? own.get().start() != null
                        || Phrases.UNTIL.matcher(phrase.text()).find()
                : situation.deadline().start() != null;
        LocalDate yearEnd = situation.yearEnd();
        if (end == null || end.equals(yearEnd) || (!bounded && end.isAfter(yearEnd))) {
            return;
        }
        demand.dueDate = end;
        if (!bounded) {
            demand.doubts.add(Doubt.of(QuestionCode.RECURRENCE_END_UNCLEAR, demand.title));
        }
    }

    /** 12月为12月20日前: the day of one window among the others. */
    private boolean isOfOneWindow(Mention.Due due) {
        return OF_ONE_WINDOW
                .matcher(phrase.words(Math.max(phrase.from(), due.from() - LONGEST_PART), due.from()))
                .find();
    }

    /** 第四季度于12月10日前报送, beside 每季度: a date or day that neither ends what recurs nor is its day. */
    private Stream<Mention> unusedDates(Demand demand) {
        boolean several = demand.period == PeriodKind.YEAR && onlyDate().isEmpty();
        Stream<Mention> dates = phrase.datesOfWhole()
                .filter(due -> !due.weak() || !due.date().equals(situation.yearEnd()))
                .filter(due -> due.start() == null)
                .filter(due -> several
                        || (!due.date().equals(demand.dueDate) && !due.date().equals(situation.yearEnd())))
                .filter(due ->
                        demand.period != PeriodKind.YEAR || !yearly(due.date()).equals(demand.dueRule))
                .map(due -> due);
        Stream<Mention> days = phrase.all(Mention.DayInWindow.class)
                .filter(day ->
                        demand.dueRule != null && !Objects.equals(day.rule().day(), demand.dueRule.day()))
                .map(day -> day);
        return Stream.concat(dates, days);
    }
}
