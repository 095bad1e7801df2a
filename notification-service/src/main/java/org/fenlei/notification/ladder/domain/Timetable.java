package org.fenlei.notification.ladder.domain;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.WorkCalendar;

/** A ladder with all that is needed to put it on the clock. */
public record Timetable(Ladder ladder, WorkCalendar calendar, DailyHour hour) {
    public List<PlannedRung> plan(LocalDate dueDate) {
        return ladder.plan(dueDate, calendar);
    }
}
