package org.fenlei.local.clock;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Waits until all services are idle. One look is not enough: work moves from one service to the next, and while one is
 * being looked at it may be in flight to another that was looked at before. Two idle looks in a row count.
 */
public final class Settling {
    private static final int IDLE_LOOKS = 2;
    private static final Duration SHORTEST_REST = Duration.ofMillis(4);
    private static final Duration LONGEST_REST = Duration.ofMillis(40);

    private final Backlogs backlogs;
    private final Duration limit;
    private final LongSupplier nanoTime;

    public Settling(Backlogs backlogs, Duration limit, LongSupplier nanoTime) {
        this.backlogs = backlogs;
        this.limit = limit;
        this.nanoTime = nanoTime;
    }

    /** Returns what still hangs when the limit has passed; empty once everything has settled. */
    public List<String> await() throws InterruptedException {
        long end = nanoTime.getAsLong() + limit.toNanos();
        Duration rest = SHORTEST_REST;
        int idle = 0;
        while (true) {
            List<String> outstanding = backlogs.outstanding();
            idle = outstanding.isEmpty() ? idle + 1 : 0;
            if (idle == IDLE_LOOKS) {
                return List.of();
            }
            if (nanoTime.getAsLong() > end) {
                return outstanding.isEmpty() ? List.of("never idle twice in a row") : outstanding;
            }
            Thread.sleep(rest.toMillis());
            rest = idle > 0 ? SHORTEST_REST : shorter(rest.multipliedBy(2), LONGEST_REST);
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
