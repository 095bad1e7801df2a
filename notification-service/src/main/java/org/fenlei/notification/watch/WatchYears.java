package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.fenlei.kit.calendar.YearsInUse;
import org.fenlei.kit.sql.Sql;

/** The years in which something falls due that still has a rung before it. */
@ApplicationScoped
class WatchYears implements YearsInUse {
    private static final String YEARS =
            "SELECT DISTINCT extract(year FROM effective_due_date)::int AS year FROM watch WHERE fire_at IS NOT NULL";

    private final Sql sql;

    WatchYears(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Integer> years() {
        return Set.copyOf(sql.query(YEARS, row -> row.getInt("year")));
    }
}
