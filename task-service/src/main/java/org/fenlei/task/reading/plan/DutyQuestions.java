package org.fenlei.task.reading.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fenlei.task.reading.DraftChange;
import org.fenlei.task.reading.DraftChange.LeaveUncounted;
import org.fenlei.task.reading.DraftChange.SetDueDate;
import org.fenlei.task.reading.DraftChange.SetFanOut;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Source;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.duty.Demand;
import org.fenlei.task.reading.duty.Doubt;

/** Questions about when and whose a duty is. */
final class DutyQuestions {
    private final int year;
    private final RhythmQuestions rhythms;
    private final OutsideYear outside;

    DutyQuestions(int year) {
        this.year = year;
        this.rhythms = new RhythmQuestions(year);
        this.outside = new OutsideYear(year);
    }

    List<Asking> of(TaskReading task, TaskDraft draft) {
        var askings = new ArrayList<Asking>();
        deadline(task, draft).ifPresent(askings::add);
        for (int at = 0; at < draft.obligations().size(); at++) {
            ObligationDraft obligation = draft.obligations().get(at);
            Demand demand = task.demands().get(at).demand();
            for (Doubt doubt : demand.doubts()) {
                if (!askedOfDeadline(task, doubt, obligation)) {
                    Asking asking = doubt.code() == QuestionCode.UNIT_MISSING
                            ? UnitQuestions.whose(obligation, demand.mentioned(), draft.leadUnits())
                            : of(doubt, task, obligation);
                    askings.add(asking.about(task, obligation.key(), obligation.source()));
                }
            }
            outside.due(obligation)
                    .ifPresent(asking -> askings.add(asking.about(task, obligation.key(), obligation.source())));
        }
        return askings;
    }

    private static boolean askedOfDeadline(TaskReading task, Doubt doubt, ObligationDraft obligation) {
        return switch (doubt.code()) {
            case DUE_DATE_MISSING -> task.deadline().isUnread();
            case DATE_UNCLEAR ->
                !task.deadline().otherwise().isEmpty()
                        && Objects.equals(task.deadline().due(), obligation.dueDate());
            default -> false;
        };
    }

    /** A deadline that is not understood, or can be read two ways, is asked about once for the whole task. */
    private Optional<Asking> deadline(TaskReading task, TaskDraft draft) {
        String words = task.deadlineText();
        Source where = task.wholeSource();
        if (task.deadline().isUnread()) {
            List<ObligationDraft> open = draft.obligations().stream()
                    .filter(DutyQuestions::lacksDate)
                    .toList();
            var asking = new Asking(
                    QuestionCode.DEADLINE_UNREAD,
                    "无法读懂完成期限“" + words + "”，应于何时完成？",
                    "The deadline “" + words + "” could not be read: when is it due?");
            asking.propose(yearEnd() + " 前完成", "Due by " + yearEnd(), dates(open, yearEnd()))
                    .propose("暂不设日期", "No date for now", List.of());
            return Optional.of(asking.about(task, null, where));
        }
        LocalDate due = task.deadline().due();
        if (due == null || task.deadline().otherwise().isEmpty()) {
            return Optional.empty();
        }
        List<ObligationDraft> bound = draft.obligations().stream()
                .filter(obligation -> due.equals(obligation.dueDate()))
                .toList();
        if (areAllTaken(task.deadline().listed(), bound, draft)) {
            return Optional.empty();
        }
        var asking = new Asking(
                QuestionCode.DATE_UNCLEAR,
                "完成期限“" + words + "”可作不同理解，应以哪一天为准？",
                "The deadline “" + words + "” can be read in more than one way: which date is meant?");
        asking.propose("按 " + due, "Keep " + due, List.of());
        task.deadline().otherwise().forEach(date -> asking.propose("按 " + date, "Take " + date, dates(bound, date)));
        return Optional.of(asking.about(task, null, where));
    }

    /** 6月20日、12月20日: whether all that is due by the last of them is due by the others as well, or they are days of windows. */
    private static boolean areAllTaken(List<LocalDate> listed, List<ObligationDraft> bound, TaskDraft draft) {
        boolean inWindows = draft.obligations().stream()
                .anyMatch(duty -> duty.kind() == ObligationKind.RECURRING && duty.dueRule() != null);
        return !listed.isEmpty()
                && (inWindows || !bound.isEmpty())
                && bound.stream().allMatch(duty -> listed.stream().allMatch(date -> draft.obligations().stream()
                        .anyMatch(twin -> twin.title().equals(duty.title()) && date.equals(twin.dueDate()))));
    }

    private Asking of(Doubt doubt, TaskReading task, ObligationDraft obligation) {
        return switch (doubt.code()) {
            case FREQUENCY_UNSTATED -> rhythms.frequency(doubt, obligation);
            case PERIOD_UNSUPPORTED -> rhythms.oddPeriod(doubt, obligation);
            case DUE_DATE_MISSING -> dueDate(obligation);
            case DATE_UNCLEAR -> unclear(doubt, task, obligation);
            case RECURRENCE_END_UNCLEAR -> rhythms.end(obligation);
            case PERIOD_UNCLEAR -> rhythms.period(doubt, obligation);
            case STRETCH_UNSTATED -> rhythms.stretch(doubt, obligation);
            case QUANTITY_UNREAD -> quantity(doubt, obligation);
            default -> fanOut(obligation);
        };
    }

    private Asking dueDate(ObligationDraft obligation) {
        var asking = new Asking(
                QuestionCode.DUE_DATE_MISSING,
                "“" + obligation.title() + "”未写完成期限，应于何时完成？",
                "“" + obligation.title() + "” names no date: when is it due?");
        return asking.propose(yearEnd() + " 前完成", "Due by " + yearEnd(), dates(List.of(obligation), yearEnd()))
                .propose("暂不设日期", "No date for now", List.of());
    }

    private static Asking unclear(Doubt doubt, TaskReading task, ObligationDraft obligation) {
        Asking asking = isOfDeadline(doubt, task) ? differing(doubt, task) : ambiguous(doubt);
        if (obligation.period() != null) {
            return asking.propose("按周期安排，该日期不另行考核", "Keep the rhythm, without that date", List.of());
        }
        LocalDate due = obligation.dueDate();
        asking.propose(due == null ? "不设日期" : "按 " + due, due == null ? "No date" : "Keep " + due, List.of());
        doubt.dates().forEach(date -> asking.propose("按 " + date, "Take " + date, dates(List.of(obligation), date)));
        return asking;
    }

    private static boolean isOfDeadline(Doubt doubt, TaskReading task) {
        LocalDate due = task.deadline().due();
        return due != null && doubt.dates().equals(List.of(due));
    }

    private static Asking differing(Doubt doubt, TaskReading task) {
        return new Asking(
                QuestionCode.DATE_UNCLEAR,
                "“" + doubt.words() + "”与完成期限“" + task.deadlineText() + "”不一致，应以哪一天为准？",
                "“" + doubt.words() + "” and the deadline “" + task.deadlineText() + "” differ: which date is meant?");
    }

    private static Asking ambiguous(Doubt doubt) {
        return new Asking(
                QuestionCode.DATE_UNCLEAR,
                "“" + doubt.words() + "”可作不同理解，应以哪一天为准？",
                "“" + doubt.words() + "” can be read in more than one way: which date is meant?");
    }

    private static Asking quantity(Doubt doubt, ObligationDraft obligation) {
        return new Asking(
                        QuestionCode.QUANTITY_UNREAD,
                        "“" + obligation.title() + "”中“" + doubt.words() + "”的计量单位或要求不明确，是否按此数量考核？",
                        "What “" + doubt.words() + "” in “" + obligation.title()
                                + "” counts or demands is not known: is the number meant as it stands?")
                .propose("按“" + doubt.words() + "”考核", "Keep “" + doubt.words() + "”", List.of())
                .propose("不作数量考核", "Do not count it", List.of(new LeaveUncounted(obligation.key())));
    }

    private static Asking fanOut(ObligationDraft obligation) {
        FanOut other = obligation.fanOut() == FanOut.JOINTLY ? FanOut.EACH : FanOut.JOINTLY;
        var asking = new Asking(
                QuestionCode.FAN_OUT_UNCLEAR,
                "“" + obligation.title() + "”是各责任单位分别完成，还是全区合计？",
                "“" + obligation.title() + "”: is that each unit's own number, or all units' together?");
        asking.propose(zh(obligation.fanOut()), en(obligation.fanOut()), List.of());
        return asking.propose(zh(other), en(other), List.of(new SetFanOut(obligation.key(), other)));
    }

    private static String zh(FanOut fanOut) {
        return fanOut == FanOut.JOINTLY ? "全区合计" : "各单位分别完成";
    }

    private static String en(FanOut fanOut) {
        return fanOut == FanOut.JOINTLY ? "All units together" : "Each unit its own";
    }

    private static boolean lacksDate(ObligationDraft obligation) {
        return obligation.dueDate() == null
                && obligation.period() == null
                && obligation.kind() != ObligationKind.STANDING
                && obligation.kind() != ObligationKind.UNSCHEDULED;
    }

    private static List<DraftChange> dates(List<ObligationDraft> obligations, LocalDate due) {
        return obligations.stream()
                .<DraftChange>map(obligation -> new SetDueDate(obligation.key(), due))
                .toList();
    }

    private LocalDate yearEnd() {
        return LocalDate.of(year, 12, 31);
    }
}
