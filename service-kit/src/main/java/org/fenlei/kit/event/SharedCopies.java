package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.fenlei.contracts.CalendarChanged;
import org.fenlei.contracts.UnitChanged;
import org.fenlei.contracts.UnitRegistered;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.unit.UnitCopy;

/** Keeps the copies of units and work calendars, in services that listen to those topics. */
@ApplicationScoped
class SharedCopies implements EventSubscriptions {
    private final UnitCopy units;
    private final Calendars calendars;

    @Inject
    SharedCopies(UnitCopy units, Calendars calendars) {
        this.units = units;
        this.calendars = calendars;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(UnitRegistered.class, (event, meta) -> units.apply(event.unit(), event.version()))
                .on(UnitChanged.class, (event, meta) -> units.apply(event.unit(), event.version()))
                .on(
                        CalendarChanged.class,
                        (event, meta) -> calendars.apply(event.year(), year(event), event.version()));
    }

    private static WorkCalendar.Year year(CalendarChanged event) {
        return new WorkCalendar.Year(
                Set.copyOf(event.offWeekdays()), Set.copyOf(event.workingWeekends()), event.source());
    }
}
