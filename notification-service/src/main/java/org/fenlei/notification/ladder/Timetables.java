package org.fenlei.notification.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.ladder.domain.DailyHour;
import org.fenlei.notification.ladder.domain.Ladder;
import org.fenlei.notification.ladder.domain.Timetable;

/** The ladder, the work calendar and the daily hour as they stand now. */
@ApplicationScoped
public class Timetables {
    private final Calendars calendars;
    private final DailyHour hour;

    Timetables(Calendars calendars, NotificationConfig config, KitConfig kit) {
        this.calendars = calendars;
        this.hour = new DailyHour(config.digestHour(), kit.zone());
    }

    /** Inside a transaction: the calendar is read from its copy. */
    public Timetable current() {
        return new Timetable(Ladder.standard(), calendars.current(), hour);
    }
}
