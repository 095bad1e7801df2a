package org.fenlei.kit.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.sql.Sql;

/** The work calendar as this service knows it: shipped for 2022 to 2026, kept up to date by task-service's events. */
@ApplicationScoped
public class Calendars {
    private static final String APPLY = """
            INSERT INTO calendar_copy (year, off_weekdays, working_weekends, source, version)
            VALUES (?, ?::date[], ?::date[], ?, ?)
            ON CONFLICT (year) DO UPDATE SET
                off_weekdays = excluded.off_weekdays, working_weekends = excluded.working_weekends,
                source = excluded.source, version = excluded.version
            WHERE calendar_copy.version < excluded.version
            """;

    private final Sql sql;

    @Inject
    Calendars(Sql sql) {
        this.sql = sql;
    }

    /** All years that are known. */
    public WorkCalendar current() {
        Map<Integer, WorkCalendar.Year> years = new HashMap<>();
        sql.query(
                "SELECT year, off_weekdays, working_weekends, source FROM calendar_copy",
                row -> years.put(row.getInt("year"), read(row)));
        return new WorkCalendar(years);
    }

    /**
     * Takes over a year's arrangement, unless something newer is known already.
     *
     * @return whether it was newer
     */
    public boolean apply(int year, WorkCalendar.Year arrangement, long version) {
        return sql.update(
                        APPLY,
                        year,
                        texts(arrangement.offWeekdays()),
                        texts(arrangement.workingWeekends()),
                        arrangement.source(),
                        version)
                > 0;
    }

    private static Collection<String> texts(Set<LocalDate> dates) {
        return dates.stream().sorted().map(LocalDate::toString).toList();
    }

    private static WorkCalendar.Year read(ResultSet row) throws SQLException {
        return new WorkCalendar.Year(
                dates(row.getArray("off_weekdays")), dates(row.getArray("working_weekends")), row.getString("source"));
    }

    private static Set<LocalDate> dates(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).collect(Collectors.toSet());
    }
}
