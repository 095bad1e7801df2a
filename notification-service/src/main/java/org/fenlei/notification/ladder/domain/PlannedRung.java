package org.fenlei.notification.ladder.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A rung on its day. The day is a working day of the calendar it was planned with. */
public record PlannedRung(Rung rung, LocalDate day) {
    public Instant fireAt(DailyHour hour) {
        return hour.on(day);
    }
}
