package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.fenlei.contracts.CalendarChanged;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.event.EventMeta;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.notification.ladder.Timetables;
import org.fenlei.notification.timer.TimerBell;

/** A changed work calendar moves the rungs that are still to fire. */
@ApplicationScoped
class CalendarReplanning implements EventSubscriptions {
    private final Watches watches;
    private final Calendars calendars;
    private final Timetables timetables;
    private final TimerBell bell;

    CalendarReplanning(Watches watches, Calendars calendars, Timetables timetables, TimerBell bell) {
        this.watches = watches;
        this.calendars = calendars;
        this.timetables = timetables;
        this.bell = bell;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(CalendarChanged.class, this::replan);
    }

    private void replan(CalendarChanged event, EventMeta meta) {
        // The copy is brought up to date here as well: the order of the handlers of one event is not promised.
        calendars.apply(
                event.year(),
                new WorkCalendar.Year(
                        Set.copyOf(event.offWeekdays()), Set.copyOf(event.workingWeekends()), event.source()),
                event.version());
        List<WatchRow> planned = watches.takePlanned();
        if (!planned.isEmpty()) {
            watches.advance(planned, timetables.current());
            bell.ringAfterCommit();
        }
    }
}
