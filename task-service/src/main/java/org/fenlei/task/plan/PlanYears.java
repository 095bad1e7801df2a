package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.fenlei.kit.calendar.YearsInUse;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.sql.Sql;

/** The years of plans in force, and those that the ladders of their Decembers reach into. */
@ApplicationScoped
class PlanYears implements YearsInUse {

    private final Sql sql;

    @Inject
    PlanYears(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Integer> years() {
        Set<Integer> years = new HashSet<>();
        sql.query("SELECT DISTINCT year FROM plan WHERE status = 'PUBLISHED'", row -> row.getInt("year"))
                .forEach(year -> years.addAll(WorkCalendar.yearsAround(LocalDate.of(year, 12, 31))));
        return years;
    }
}
