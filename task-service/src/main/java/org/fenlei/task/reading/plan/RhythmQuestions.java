package org.fenlei.task.reading.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DraftChange.SetDates;
import org.fenlei.task.reading.DraftChange.SetDueDate;
import org.fenlei.task.reading.DraftChange.SetFrequency;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.duty.Doubt;

/** Questions about how often a duty recurs, and in which part of the year. */
final class RhythmQuestions {
    private final int year;

    RhythmQuestions(int year) {
        this.year = year;
    }

    Asking frequency(Doubt doubt, ObligationDraft obligation) {
        var asking = new Asking(
                QuestionCode.FREQUENCY_UNSTATED,
                "“" + obligation.title() + "”只写“" + doubt.words() + "”，未写频次，应多久一次？",
                "“" + obligation.title() + "” says only “" + doubt.words() + "”: how often?");
        return frequencies(asking.propose("保持未定频次，不设时段", "Stays unscheduled, no windows", List.of()), obligation);
    }

    Asking oddPeriod(Doubt doubt, ObligationDraft obligation) {
        var asking = new Asking(
                QuestionCode.PERIOD_UNSUPPORTED,
                "“" + obligation.title() + "”的周期“" + doubt.words() + "”无法按时段考核，应改按哪种周期？",
                "The period “" + doubt.words() + "” of “" + obligation.title()
                        + "” has no windows: which one instead?");
        asking.propose("保持未定频次，不设时段", "Stays unscheduled, no windows", List.of());
        Fitting.of(doubt.words()).ifPresent(fitting -> fitting.propose(asking, obligation));
        return frequencies(asking, obligation);
    }

    private static Asking frequencies(Asking asking, ObligationDraft obligation) {
        frequency(asking, obligation, PeriodKind.MONTH, "每月1次", "Once a month");
        frequency(asking, obligation, PeriodKind.QUARTER, "每季度1次", "Once a quarter");
        frequency(asking, obligation, PeriodKind.HALF_YEAR, "每半年1次", "Once every half-year");
        frequency(asking, obligation, PeriodKind.YEAR, "每年1次", "Once a year");
        return asking;
    }

    private static void frequency(Asking asking, ObligationDraft obligation, PeriodKind period, String zh, String en) {
        asking.propose(zh, en, List.of(new SetFrequency(obligation.key(), period, BigDecimal.ONE)));
    }

    Asking end(ObligationDraft obligation) {
        LocalDate due = obligation.dueDate();
        var asking = new Asking(
                QuestionCode.RECURRENCE_END_UNCLEAR,
                "“" + obligation.title() + "”为周期性任务，完成期限为 " + due + "，到期后是否继续？",
                "“" + obligation.title() + "” recurs, yet the deadline is " + due + ": does it go on after that day?");
        return asking.propose("到 " + due + " 为止", "Only until " + due, List.of())
                .propose("全年持续", "All year", List.of(new SetDueDate(obligation.key(), null)));
    }

    Asking period(Doubt doubt, ObligationDraft obligation) {
        String words = obligation.title();
        var asking = new Asking(
                QuestionCode.PERIOD_UNCLEAR,
                "“" + words + "”是每个周期都要完成，还是只计总数？",
                "“" + words + "”: in every period, or a total?");
        PeriodKind period = doubt.period();
        if (period != null) {
            BigDecimal atLeast = Objects.requireNonNullElse(obligation.minimum(), BigDecimal.ONE);
            String number = atLeast.toPlainString() + Objects.requireNonNullElse(obligation.unitOfMeasure(), "次");
            asking.propose(
                    "每" + zh(period) + "不少于" + number,
                    "At least " + number + " every " + period,
                    List.of(new SetFrequency(obligation.key(), period, atLeast)));
        }
        return asking.propose("总数，" + due(obligation), "A total", List.of());
    }

    private static String due(ObligationDraft obligation) {
        return obligation.dueDate() == null ? "未写日期" : obligation.dueDate() + " 前完成";
    }

    private static String zh(PeriodKind period) {
        return switch (period) {
            case WEEK -> "周";
            case MONTH -> "月";
            case TWO_MONTHS -> "两个月";
            case QUARTER -> "季度";
            case HALF_YEAR -> "半年";
            case YEAR -> "年";
        };
    }

    Asking stretch(Doubt doubt, ObligationDraft obligation) {
        return doubt.leavesOut() ? leftOut(doubt, obligation) : during(doubt, obligation);
    }

    /** No months are proposed: a duty has one first and one last day, and what is left out lies between them. */
    private static Asking leftOut(Doubt doubt, ObligationDraft obligation) {
        var asking = new Asking(
                QuestionCode.STRETCH_UNSTATED,
                "“" + obligation.title() + "”写明“" + doubt.words() + "”，除外部分无法单独扣除，是否全年照常考核？",
                "“" + obligation.title() + "” says “" + doubt.words()
                        + "”, and windows cannot leave that out: all year all the same?");
        return asking.propose("全年照常", "All year all the same", List.of());
    }

    private Asking during(Doubt doubt, ObligationDraft obligation) {
        var asking = new Asking(
                QuestionCode.STRETCH_UNSTATED,
                "“" + obligation.title() + "”只写“" + doubt.words() + "”，未写起止月份，应从何时到何时？",
                "“" + obligation.title() + "” says only “" + doubt.words() + "”: from when to when?");
        asking.propose("全年", "All year", List.of());
        stretch(asking, obligation, LocalDate.of(year, 6, 1), LocalDate.of(year, 9, 30));
        stretch(asking, obligation, LocalDate.of(year, 7, 1), LocalDate.of(year, 8, 31));
        return stretch(asking, obligation, LocalDate.of(year, 11, 1), LocalDate.of(year + 1, 3, 31));
    }

    private static Asking stretch(Asking asking, ObligationDraft obligation, LocalDate from, LocalDate to) {
        return asking.propose(from + " 至 " + to, from + " to " + to, List.of(new SetDates(obligation.key(), to, from)));
    }
}
