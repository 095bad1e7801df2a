package org.fenlei.local.infrastructure;

import java.io.IOException;
import java.time.Duration;

/** Waiting for a condition of another process, with a limit. */
public final class Waiting {
    private static final Duration STEP = Duration.ofMillis(50);

    private Waiting() {}

    /** Something that becomes true. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException;
    }

    /**
     * Waits until the condition holds.
     *
     * @throws IOException naming what was waited for, when the limit has passed
     */
    public static void until(String what, Duration limit, Condition condition)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IOException(what + " did not happen within " + limit.toSeconds() + " s");
            }
            Thread.sleep(STEP.toMillis());
        }
    }
}
