package org.fenlei.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.kit.sql.Sql;

/** Keeps the publishing of plans, and what is as sweeping, apart from what must not happen meanwhile. Held before anything else. */
@ApplicationScoped
public class Publications {

    private final Sql sql;

    @Inject
    Publications(Sql sql) {
        this.sql = sql;
    }

    /** Lets others count, but nobody publish, until the transaction ends. Whoever publishes now is waited for. */
    public void await() {
        sql.query("SELECT pg_advisory_xact_lock_shared(hashtext('counting'), 0)", row -> true);
    }

    /** Lets nobody else count or publish until the transaction ends. Whoever counts now is waited for. */
    public void begin() {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('counting'), 0)", row -> true);
    }
}
