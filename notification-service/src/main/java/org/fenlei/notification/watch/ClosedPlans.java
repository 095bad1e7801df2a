package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The plans of which nobody is reminded any more. */
@ApplicationScoped
class ClosedPlans {

    private final Sql sql;

    ClosedPlans(Sql sql) {
        this.sql = sql;
    }

    void add(String planId, LocalDate closedOn) {
        sql.update(
                "INSERT INTO closed_plan (plan_id, closed_on) VALUES (?, ?) ON CONFLICT DO NOTHING", planId, closedOn);
    }

    boolean contains(@Nullable String planId) {
        return planId != null
                && sql.first("SELECT 1 FROM closed_plan WHERE plan_id = ?", row -> true, planId)
                        .isPresent();
    }
}
