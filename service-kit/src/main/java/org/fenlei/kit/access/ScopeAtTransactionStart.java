package org.fenlei.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Tells PostgreSQL at the start of every transaction which units it may show: row-level security reads it there. */
@ApplicationScoped
class ScopeAtTransactionStart {
    private static final String EVERYTHING = "*";

    private final CurrentCaller caller;
    private final Sql sql;

    @Inject
    ScopeAtTransactionStart(CurrentCaller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    void scope(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        Caller who = EntireDistrict.lifted() ? Caller.NOBODY : caller.caller();
        if (EntireDistrict.lifted() || who.seesEverything()) {
            sql.query("SELECT set_config('fenlei.scope', ?, true)", row -> row.getString(1), EVERYTHING);
            return;
        }
        @Nullable String unit = who.unitCode();
        if (unit != null) {
            sql.query("SELECT set_config('fenlei.scope', fenlei_subtree(?), true)", row -> row.getString(1), unit);
        }
    }
}
