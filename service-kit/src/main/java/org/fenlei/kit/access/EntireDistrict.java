package org.fenlei.kit.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Work of the system itself (consumers, timers, public lists): a new transaction that sees the whole district. The only
 * class that lifts the unit scope; {@link SingleUnit} sets it for who has no token.
 */
@ApplicationScoped
public class EntireDistrict {
    private static final ThreadLocal<Boolean> LIFTED = ThreadLocal.withInitial(() -> false);

    /** Runs the work in a transaction of its own and commits; whatever it throws rolls back. */
    public <T> T call(Supplier<T> work) {
        boolean before = LIFTED.get();
        LIFTED.set(true);
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            LIFTED.set(before);
        }
    }

    /** Like {@link #call} without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    static boolean lifted() {
        return LIFTED.get();
    }
}
