package org.fenlei.notification.digest.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.notification.ladder.domain.DailyHour;

/** When digests are made up: on working days, from the local hour on. */
public record DigestHour(DailyHour hour, WorkCalendar calendar) {
    /** The local day whose digests may be made up now; empty on days off and before the hour. */
    public Optional<LocalDate> open(Instant now) {
        LocalDate today = hour.dayOf(now);
        return calendar.isWorkingDay(today) && hour.hasCome(now) ? Optional.of(today) : Optional.empty();
    }
}
