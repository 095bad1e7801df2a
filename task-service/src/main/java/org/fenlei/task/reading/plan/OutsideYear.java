package org.fenlei.task.reading.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.DraftChange;
import org.fenlei.task.reading.DraftChange.SetDates;
import org.fenlei.task.reading.DraftChange.SetDueDate;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.QuestionCode;

/** Questions about dates that lie outside the plan's year: they are kept, and a person is told. */
final class OutsideYear {
    private final int year;

    OutsideYear(int year) {
        this.year = year;
    }

    Optional<Asking> due(ObligationDraft obligation) {
        LocalDate due = obligation.dueDate();
        if (due == null || due.getYear() == year || obligation.isFloor()) {
            return Optional.empty();
        }
        LocalDate inside = due.withYear(year);
        var asking = new Asking(
                QuestionCode.DATE_OUTSIDE_YEAR,
                "“" + obligation.title() + "”的期限 " + due + " 不在计划年度 " + year + " 年内，是否保留？",
                "“" + obligation.title() + "” is due on " + due + ", outside the plan's year " + year + ": keep it?");
        return Optional.of(asked(asking, due, inside, new SetDueDate(obligation.key(), inside)));
    }

    /** A first day, where the due date is none that is asked about. */
    Optional<Asking> start(ObligationDraft obligation) {
        LocalDate from = obligation.validFrom();
        if (from == null || from.getYear() == year || obligation.isFloor()) {
            return Optional.empty();
        }
        LocalDate inside = from.withYear(year);
        var asking = new Asking(
                QuestionCode.DATE_OUTSIDE_YEAR,
                "“" + obligation.title() + "”的起始日 " + from + " 不在计划年度 " + year + " 年内，是否保留？",
                "“" + obligation.title() + "” begins on " + from + ", outside the plan's year " + year + ": keep it?");
        return Optional.of(asked(asking, from, inside, new SetDates(obligation.key(), obligation.dueDate(), inside)));
    }

    private static Asking asked(Asking asking, LocalDate date, LocalDate inside, DraftChange change) {
        return asking.propose("保留 " + date, "Keep " + date, List.of())
                .propose("改为 " + inside, "Change to " + inside, List.of(change));
    }
}
