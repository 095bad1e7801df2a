package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.fenlei.kit.calendar.YearsInUse;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.sql.Sql;

/** The years around the due date of whatever still has a rung before it. */
@ApplicationScoped
class WatchYears implements YearsInUse {
    private static final String DATES = "SELECT DISTINCT effective_due_date FROM watch WHERE fire_at IS NOT NULL";

    private final Sql sql;

    WatchYears(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Integer> years() {
        Set<Integer> years = new HashSet<>();
        sql.query(DATES, row -> row.getObject("effective_due_date", LocalDate.class))
                .forEach(due -> years.addAll(WorkCalendar.yearsAround(due)));
        return years;
    }
}
