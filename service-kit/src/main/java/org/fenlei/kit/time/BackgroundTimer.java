package org.fenlei.kit.time;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** A thread that does something again and again by machine time and keeps no service from ending. */
public final class BackgroundTimer {
    private BackgroundTimer() {}

    /** Whoever asks for it shuts it down. */
    public static ScheduledExecutorService named(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
