package org.fenlei.contracts;

import java.time.LocalDate;
import java.util.List;

/** The work calendar of a year was set: weekdays that are off, weekend days that are worked, and the notice that says so. */
@EventContract(aggregate = "calendar", fact = "changed", emitter = "task-service")
public record CalendarChanged(
        long version, int year, List<LocalDate> offWeekdays, List<LocalDate> workingWeekends, String source)
        implements Event {

    public CalendarChanged {
        offWeekdays = List.copyOf(offWeekdays);
        workingWeekends = List.copyOf(workingWeekends);
    }

    @Override
    public String subject() {
        return Integer.toString(year);
    }
}
