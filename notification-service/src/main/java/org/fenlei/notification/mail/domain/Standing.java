package org.fenlei.notification.mail.domain;

import java.time.LocalDate;
import org.fenlei.kit.domain.WorkCalendar;

/**
 * How a due date stands on the day of the mail, which may be later than the day of the rung.
 *
 * @param workingDays left (negative), none, or overdue (positive)
 * @param last true where the day of the mail is the last working day before a due date on a day off
 */
record Standing(int workingDays, boolean last) {
    private static final int FAR = 400;

    static Standing on(LocalDate day, LocalDate dueDate, WorkCalendar calendar) {
        if (day.isAfter(dueDate)) {
            return new Standing(Math.max(1, workingDaysAfter(dueDate, day, calendar)), false);
        }
        LocalDate lastWorkingDay = calendar.previousWorkingDay(dueDate);
        int left = day.isBefore(lastWorkingDay) ? workingDaysAfter(day, lastWorkingDay, calendar) : 0;
        return new Standing(-left, left == 0 && day.isBefore(dueDate));
    }

    Tone tone() {
        if (workingDays > 0) {
            return Tone.OVERDUE;
        }
        return workingDays == 0 ? Tone.TODAY : Tone.SOON;
    }

    Bilingual words() {
        if (workingDays > 0) {
            return new Bilingual("逾期 " + workingDays + " 个工作日", plural(workingDays) + " overdue");
        }
        if (workingDays < 0) {
            return new Bilingual("还有 " + -workingDays + " 个工作日", plural(-workingDays) + " left");
        }
        return last
                ? new Bilingual("到期前最后一个工作日", "last working day before it is due")
                : new Bilingual("今日到期", "due today");
    }

    private static String plural(int days) {
        return days + (days == 1 ? " working day" : " working days");
    }

    private static int workingDaysAfter(LocalDate from, LocalDate to, WorkCalendar calendar) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .limit(FAR)
                .filter(calendar::isWorkingDay)
                .count();
    }
}
