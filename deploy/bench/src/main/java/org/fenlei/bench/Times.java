package org.fenlei.bench;

import java.time.Duration;
import java.util.Arrays;

/** Times of many calls of the same thing. */
record Times(long[] sorted) {

    /** A call that is timed. */
    @FunctionalInterface
    interface Call {
        void run() throws Exception;
    }

    static Times of(int calls, Call call) throws Exception {
        long[] taken = new long[calls];
        for (int i = 0; i < calls; i++) {
            taken[i] = once(call).toNanos();
        }
        Arrays.sort(taken);
        return new Times(taken);
    }

    static Duration once(Call call) throws Exception {
        long begun = System.nanoTime();
        call.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    Duration percentile(int percent) {
        int place = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return Duration.ofNanos(sorted[Math.max(0, place)]);
    }
}
