package org.fenlei.local.infrastructure;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Runs each task in a thread of its own. The JDK's common pool has one thread on a machine with two cores, and since JDK
 * 25 a task that waits holds up there all that come after it.
 */
public final class SideBySide {
    private SideBySide() {}

    public static CompletableFuture<Void> run(Runnable task) {
        return CompletableFuture.runAsync(task, SideBySide::start);
    }

    public static <T> CompletableFuture<T> supply(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, SideBySide::start);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "side-by-side");
        thread.setDaemon(true);
        thread.start();
    }
}
