package org.fenlei.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fenlei.kit.sql.Sql;

/** The years of the work calendar. */
@ApplicationScoped
class CalendarYears {

    private static final String COLUMNS =
            "SELECT year, off_weekdays, working_weekends, source, version FROM calendar_year";
    private static final String SAVE = """
            INSERT INTO calendar_year (year, off_weekdays, working_weekends, source, version, updated_at)
            VALUES (?, ?::date[], ?::date[], ?, ?, ?)
            ON CONFLICT (year) DO UPDATE SET
                off_weekdays = excluded.off_weekdays, working_weekends = excluded.working_weekends,
                source = excluded.source, version = excluded.version, updated_at = excluded.updated_at
            """;

    private final Sql sql;

    @Inject
    CalendarYears(Sql sql) {
        this.sql = sql;
    }

    Optional<CalendarYear> find(int year) {
        return sql.first(COLUMNS + " WHERE year = ?", CalendarYears::read, year);
    }

    /** The year, locked until the transaction ends; a year that is not known yet is locked all the same. */
    Optional<CalendarYear> findForChange(int year) {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('calendar_year'), ?)", row -> true, year);
        return find(year);
    }

    void save(CalendarYear year, Instant now) {
        sql.update(
                SAVE,
                year.year(),
                texts(year.offWeekdays()),
                texts(year.workingWeekends()),
                year.source(),
                year.version(),
                now);
    }

    private static Collection<String> texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    private static CalendarYear read(ResultSet row) throws SQLException {
        return new CalendarYear(
                row.getInt("year"),
                days(row.getArray("off_weekdays")),
                days(row.getArray("working_weekends")),
                row.getString("source"),
                row.getLong("version"));
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }
}
