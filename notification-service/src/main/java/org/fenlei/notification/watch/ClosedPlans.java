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

    /** Waits for all that is just being heard of the plan's duties; what is heard later finds it closed. */
    void add(String planId, LocalDate closedOn) {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('closed-plan'), hashtext(?))", row -> true, planId);
        sql.update(
                "INSERT INTO closed_plan (plan_id, closed_on) VALUES (?, ?) ON CONFLICT DO NOTHING", planId, closedOn);
    }

    /** Whether it is closed; if not, it does not become so until the transaction ends. */
    boolean contains(@Nullable String planId) {
        if (planId == null) {
            return false;
        }
        // two statements: the second sees what the first waited for
        sql.query("SELECT pg_advisory_xact_lock_shared(hashtext('closed-plan'), hashtext(?))", row -> true, planId);
        return sql.first("SELECT 1 FROM closed_plan WHERE plan_id = ?", row -> true, planId)
                .isPresent();
    }
}
