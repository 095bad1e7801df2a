package org.fenlei.kit.write;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On what occasion something is done, as the audit tells it: a request, an event or a timer.
 *
 * @param caller subject of the token; empty if the system acts by itself
 * @param origin address the request came from, or what else began it
 * @param requestId of the request, or id of the event
 * @param operation for example {@code POST /api/v1/ledgers/YX-S01/2023-01/submission}
 */
public record Occasion(
        String caller,
        String callerName,
        Set<String> roles,
        @Nullable String callerUnit,
        String origin,
        String requestId,
        String operation) {
    private static final ThreadLocal<@Nullable Occasion> CURRENT = new ThreadLocal<>();

    /** The system acting by itself. */
    public static Occasion ofSystem(String origin, String requestId, String operation) {
        return new Occasion("", "system", Set.of(), null, origin, requestId, operation);
    }

    /** Runs work of the system on this occasion. */
    public <T> T during(Supplier<T> work) {
        @Nullable Occasion before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    static @Nullable Occasion current() {
        return CURRENT.get();
    }
}
