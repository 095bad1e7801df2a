package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Mention.DayInWindow;
import org.fenlei.task.reading.grammar.Mention.Due;
import org.fenlei.task.reading.grammar.Mention.Every;
import org.fenlei.task.reading.grammar.Mention.Past;
import org.jspecify.annotations.Nullable;

/** Dates and rhythms of a task that none of its demands has taken: a person is asked, lest one be lost in silence. */
final class Overlooked {
    /** 每月25日起: a day from which, and not by which; with the first a month begins anyway. */
    private static final Pattern FROM_A_DAY = Pattern.compile("(?<!月的?[一1])[日号]起$");

    /** 活动举办5日前报备: counted from what happens, and no day of a month. */
    private static final Pattern HAPPENS =
            Pattern.compile("(?:召开|举[办行]|活动|会议|开[展始工]|实施|施工|到期|期满|期限|届满|检查|验收|提前|运行|结束)的?$");

    private static final int LONGEST_EVENT = 6;

    private final List<Demand> demands;
    private final LocalDate yearEnd;

    Overlooked(List<Demand> demands, int year) {
        this.demands = demands;
        this.yearEnd = LocalDate.of(year, 12, 31);
    }

    /** 9月底前建成 in a task due 6月底前: what the text allows more time for than the deadline does. */
    void ask(Deadline deadline) {
        LocalDate due = deadline.due();
        if (due == null || due.equals(yearEnd)) {
            return;
        }
        demands.stream()
                .filter(demand -> demand.period == null && demand.dueDate != null && demand.dueDate.isAfter(due))
                .filter(demand -> !isAsked(demand, due))
                .forEach(demand -> askOf(due, demand.title, demand));
    }

    private static boolean isAsked(Demand demand, LocalDate date) {
        return doubts(demand).flatMap(doubt -> doubt.dates().stream()).anyMatch(date::equals);
    }

    /** 3月开工 among what goes on all year, or 每周 beside a number of each month. */
    void ask(Clause clause) {
        if (clause.has(Past.class)) {
            return;
        }
        clause.all(Due.class)
                .filter(due -> !isWholeYears(clause, due) && !isTaken(due.date()))
                .filter(due -> due.start() == null || !isTaken(due.start()))
                .filter(due -> !isNarrowed(clause, due))
                .filter(due -> !isAsked(clause.words(due)))
                .forEach(due -> nearest(clause).ifPresent(demand -> askOf(due.date(), clause.words(due), demand)));
        clause.all(Every.class)
                .filter(every -> !every.adjective() && !isTaken(every.period()) && !isAsked(clause.words(every)))
                .forEach(every -> nearest(clause)
                        .ifPresent(demand -> demand.doubts.add(Doubt.every(every.period(), clause.words(every)))));
        clause.all(Every.class)
                .map(clause::words)
                .filter(words -> FROM_A_DAY.matcher(words).find() && !isAsked(words))
                .forEach(words -> nearest(clause)
                        .ifPresent(demand -> demand.doubts.add(Doubt.of(QuestionCode.DATE_UNCLEAR, words))));
        clause.all(DayInWindow.class)
                .filter(day -> !isTaken(day.rule()) && !happens(clause, day))
                .map(clause::words)
                .filter(words -> !isAsked(words))
                .forEach(words -> nearest(clause)
                        .ifPresent(demand -> demand.doubts.add(Doubt.of(QuestionCode.DATE_UNCLEAR, words))));
    }

    private boolean isTaken(DueRule day) {
        Integer of = day.day();
        return of == null
                || demands.stream()
                        .anyMatch(demand -> (demand.dueRule != null && of.equals(demand.dueRule.day()))
                                || (demand.dueDate != null && of == demand.dueDate.getDayOfMonth()));
    }

    private static boolean happens(Clause clause, DayInWindow day) {
        int at = day.from() - clause.from();
        return HAPPENS.matcher(clause.text().substring(Math.max(0, at - LONGEST_EVENT), at))
                .find();
    }

    /** 年内 and 12月 bound what is due at the year's end anyway; 12月 beside another date does not. */
    private boolean isWholeYears(Clause clause, Due due) {
        return due.weak()
                && due.date().equals(yearEnd)
                && !(clause.words(due).contains("月")
                        && nearest(clause)
                                .filter(demand -> demand.dueDate != null && !yearEnd.equals(demand.dueDate))
                                .isPresent());
    }

    /** 第四季度于12月10日前: the day inside the stretch is what is meant. */
    private static boolean isNarrowed(Clause clause, Due stretch) {
        LocalDate start = clause.words(stretch).endsWith("季度") ? stretch.date().minusMonths(3) : stretch.start();
        return start != null
                && clause.all(Due.class)
                        .filter(day -> day != stretch)
                        .map(Due::date)
                        .anyMatch(day -> day.isAfter(start) && !day.isAfter(stretch.date()));
    }

    private static void askOf(LocalDate date, String words, Demand demand) {
        demand.doubts.add(Doubt.between(QuestionCode.DATE_UNCLEAR, words, List.of(date)));
    }

    /** The demand that holds a clause, else the next one, else the last. */
    private Optional<Demand> nearest(Clause clause) {
        return Stream.<Stream<Demand>>of(
                        demands.stream().filter(demand -> demand.from <= clause.from() && clause.to() <= demand.to),
                        demands.stream().filter(demand -> demand.from >= clause.from()),
                        demands.stream().skip(demands.size() - 1))
                .flatMap(found -> found)
                .findFirst();
    }

    private boolean isTaken(LocalDate date) {
        return demands.stream()
                .anyMatch(demand -> date.equals(demand.dueDate)
                        || date.equals(demand.validFrom)
                        || isDay(date, demand.dueRule)
                        || doubts(demand)
                                .flatMap(doubt -> doubt.dates().stream())
                                .anyMatch(date::equals));
    }

    /** 每年6月底前: the day inside the window. */
    private static boolean isDay(LocalDate date, @Nullable DueRule rule) {
        if (rule == null) {
            return false;
        }
        Integer day = rule.day();
        return day == null ? rule.month() != null : day == date.getDayOfMonth();
    }

    private boolean isTaken(PeriodKind period) {
        return demands.stream()
                .anyMatch(demand ->
                        period == demand.period || doubts(demand).anyMatch(doubt -> period == doubt.period()));
    }

    private boolean isAsked(String words) {
        return demands.stream().flatMap(Overlooked::doubts).anyMatch(doubt -> doubt.words()
                .contains(words));
    }

    private static Stream<Doubt> doubts(Demand demand) {
        return demand.doubts.stream();
    }
}
