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
        @Nullable String chosen = SingleUnit.chosen();
        if (EntireDistrict.lifted()) {
            everything();
        } else if (chosen != null) {
            subtree(chosen);
        } else {
            ofCaller(caller.caller());
        }
    }

    private void ofCaller(Caller who) {
        @Nullable String unit = who.unitCode();
        if (who.seesEverything()) {
            everything();
        } else if (unit != null) {
            subtree(unit);
        }
    }

    private void everything() {
        sql.query("SELECT set_config('fenlei.scope', ?, true)", row -> row.getString(1), EVERYTHING);
    }

    private void subtree(String unit) {
        sql.query("SELECT set_config('fenlei.scope', fenlei_subtree(?), true)", row -> row.getString(1), unit);
    }
}
