package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.fenlei.kit.calendar.YearsInUse;
import org.fenlei.kit.sql.Sql;

/** The years of plans in force. */
@ApplicationScoped
class PlanYears implements YearsInUse {

    private final Sql sql;

    @Inject
    PlanYears(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Integer> years() {
        return Set.copyOf(
                sql.query("SELECT DISTINCT year FROM plan WHERE status = 'PUBLISHED'", row -> row.getInt("year")));
    }
}
