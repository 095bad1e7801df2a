package org.fenlei.notification.ladder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The local hour of the day at which rungs fire and digests are made up. */
public record DailyHour(LocalTime time, ZoneId zone) {
    public Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    public LocalDate dayOf(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    /** Whether the hour of {@code now}'s own day has come. */
    public boolean hasCome(Instant now) {
        return !now.isBefore(on(dayOf(now)));
    }
}
