package org.fenlei.task.assignment.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.domain.Named;

/** How soon something has to be done about an assignment, most urgent first. */
public enum Urgency implements Named {
    OVERDUE("已逾期", "Overdue"),
    DUE_TODAY("今日到期", "Due today"),
    /** Within so many working days. */
    DUE_SOON("即将到期", "Due soon"),
    /** Due later, and behind the pace of its window. */
    AT_RISK("进度滞后", "Behind pace"),
    /** Due later, and on its way or not begun. */
    UPCOMING("后续到期", "Due later");

    private final String zh;
    private final String en;

    Urgency(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * How urgent what is not done is on a day.
     *
     * @param soon the last day that is soon
     */
    public static Urgency of(Assignment assignment, LocalDate today, LocalDate soon) {
        LocalDate due = Objects.requireNonNull(assignment.effectiveDueDate(), "nothing falls due");
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return DUE_TODAY;
        }
        if (!due.isAfter(soon)) {
            return DUE_SOON;
        }
        return assignment.status(today) == AssignmentStatus.AT_RISK ? AT_RISK : UPCOMING;
    }

    /** The last day that is no more than so many working days away: days off after the last of them still belong to it. */
    public static LocalDate lastDaySoon(LocalDate today, int workingDays, WorkCalendar calendar) {
        return calendar.plusWorkingDays(today, workingDays + 1).minusDays(1);
    }

    /**
     * Working days after today up to the due date; 0 if it is today or only days off are left; negative, since the due
     * date, if it is over.
     */
    public static int workingDaysLeft(LocalDate today, LocalDate due, WorkCalendar calendar) {
        return due.isBefore(today)
                ? -Math.toIntExact(workingDays(due, today, calendar))
                : Math.toIntExact(workingDays(today, due, calendar));
    }

    private static long workingDays(LocalDate after, LocalDate to, WorkCalendar calendar) {
        return after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
