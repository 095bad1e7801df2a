package org.fenlei.task.reading.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Sentence;

/**
 * 报送总结 in a row due 6月20日、12月20日: a report is due on each of the days, and what recurs in as many windows on one day of
 * each. Of anything else a person is asked which day is meant.
 */
final class ListedDates {
    private static final Pattern REPORTS = Pattern.compile("报送|上报|填报|提交|通报|(?:总结|小结|报告|例会)$");
    private static final int MONTHS = 12;
    private static final int MOST = 12;

    private final Deadline deadline;

    private ListedDates(Deadline deadline) {
        this.deadline = deadline;
    }

    /** The demands, with those that each of the deadline's dates asks for. */
    static List<Demand> taken(List<Demand> demands, Deadline deadline, List<Sentence> sentences) {
        boolean dated = sentences.stream()
                .flatMap(sentence -> sentence.clauses().stream())
                .anyMatch(clause -> clause.has(Mention.Due.class) || clause.has(Mention.Start.class));
        if (deadline.listed().isEmpty() || deadline.listed().size() > MOST || dated) {
            return demands;
        }
        var listed = new ListedDates(deadline);
        var taken = new ArrayList<Demand>();
        for (Demand demand : demands) {
            taken.addAll(listed.twins(demand));
            listed.recur(demand);
            taken.add(demand);
        }
        return taken;
    }

    private List<Demand> twins(Demand demand) {
        boolean reports = demand.kind == ObligationKind.MILESTONE
                && demand.dueDate != null
                && demand.dueDate.equals(deadline.due())
                && demand.title.indexOf('，') < 0
                && REPORTS.matcher(demand.title).find();
        return reports
                ? deadline.listed().stream()
                        .filter(date -> !date.equals(deadline.due()))
                        .map(demand::by)
                        .toList()
                : List.of();
    }

    private void recur(Demand demand) {
        PeriodKind period = demand.period;
        if (period == null
                || demand.dueRule != null
                || demand.dueDate == null
                || !demand.dueDate.equals(deadline.due())) {
            return;
        }
        rule(period).ifPresent(rule -> {
            demand.dueRule = rule;
            demand.dueDate = null;
            demand.doubts.removeIf(doubt -> doubt.code() == QuestionCode.RECURRENCE_END_UNCLEAR);
        });
    }

    /** The day that the dates are of each window, where there is one in every window and all are the same. */
    private Optional<DueRule> rule(PeriodKind period) {
        int months = period == PeriodKind.HALF_YEAR ? 6 : period == PeriodKind.QUARTER ? 3 : 0;
        List<LocalDate> dates = deadline.listed();
        if (months == 0 || dates.size() != MONTHS / months) {
            return Optional.empty();
        }
        LocalDate first = dates.get(0);
        boolean ends = dates.stream().allMatch(date -> date.getDayOfMonth() == date.lengthOfMonth());
        for (int at = 0; at < dates.size(); at++) {
            LocalDate date = dates.get(at);
            boolean same = ends || date.getDayOfMonth() == first.getDayOfMonth();
            if (!same
                    || date.getMonthValue() != first.getMonthValue() + at * months
                    || first.getMonthValue() > months) {
                return Optional.empty();
            }
        }
        return Optional.of(new DueRule(DueRule.Of.WINDOW, first.getMonthValue(), ends ? null : first.getDayOfMonth()));
    }
}
