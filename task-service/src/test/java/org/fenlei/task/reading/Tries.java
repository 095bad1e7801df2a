package org.fenlei.task.reading;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Tries a statement on many random inputs, the same ones in every build. {@code -Dfenlei.tries.from=N} begins elsewhere,
 * {@code -Dfenlei.tries.times=N} takes so many times more of them.
 */
public final class Tries {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Tries() {}

    /** Fails with the number of the try that failed: {@code from} that number it fails at once. */
    public static void of(int tries, Consumer<Random> statement) {
        long from = Long.getLong("fenlei.tries.from", 0);
        long to = from + tries * Long.getLong("fenlei.tries.times", 1);
        for (long number = from; number < to; number++) {
            try {
                statement.accept(new Random(number * SPREAD));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("try " + number + ": " + failure, failure);
            }
        }
    }
}
