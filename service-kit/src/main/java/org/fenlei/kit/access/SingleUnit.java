package org.fenlei.kit.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.fenlei.kit.domain.Storable;
import org.fenlei.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Work for somebody who carries no token but a unit's secret, such as the key of a link: a new transaction that sees that
 * unit and what is below it, whoever asks. The secret is to be checked inside, so that nothing of any other unit can come
 * of a unit that was only claimed.
 */
@ApplicationScoped
public class SingleUnit {
    private static final ThreadLocal<@Nullable String> CHOSEN = new ThreadLocal<>();

    /**
     * Runs the work in a transaction of its own and commits; whatever it throws rolls back.
     *
     * @throws NotFound if no unit can have this code
     */
    public <T> T call(String unitCode, Supplier<T> work) {
        if (unitCode.isBlank() || unitCode.contains(",") || unitCode.equals("*") || !Storable.is(unitCode)) {
            throw new NotFound();
        }
        @Nullable String before = CHOSEN.get();
        CHOSEN.set(unitCode);
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            CHOSEN.set(before);
        }
    }

    static @Nullable String chosen() {
        return CHOSEN.get();
    }
}
