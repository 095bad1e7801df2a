package org.fenlei.notification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.kit.domain.WorkCalendar;

/** The statutory holidays and make-up days of 2022 and 2023, as the State Council's notices give them. */
public final class WorkCalendars {
    private WorkCalendars() {}

    public static WorkCalendar published() {
        return new WorkCalendar(Map.of(
                2022,
                year(
                        "2022",
                        "01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04"
                                + " 10-05 10-06 10-07",
                        "01-29 01-30 04-02 04-24 05-07 10-08 10-09"),
                2023,
                year(
                        "2023",
                        "01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03"
                                + " 10-04 10-05 10-06",
                        "01-28 01-29 04-23 05-06 06-25 10-07 10-08")));
    }

    private static WorkCalendar.Year year(String year, String off, String working) {
        return new WorkCalendar.Year(dates(year, off), dates(year, working), "test");
    }

    private static Set<LocalDate> dates(String year, String days) {
        return Stream.of(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
    }
}
