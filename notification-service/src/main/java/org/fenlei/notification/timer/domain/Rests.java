package org.fenlei.notification.timer.domain;

import java.time.Duration;

/**
 * How long work of the timers that failed rests before it is tried again: twice as long each time, up to a longest rest. It
 * is never given up, and after some faults nothing else waits for it.
 */
public record Rests(Duration first, Duration longest) {
    /** From so many faults on, a watch stands aside: mails are made up without it until it can be fired. */
    public static final int ASIDE = 5;

    private static final int DOUBLINGS = 20;

    /** The rest after so many faults, the newest one included. */
    public Duration after(int faults) {
        Duration rest = first.multipliedBy(1L << Math.min(Math.max(faults, 1) - 1, DOUBLINGS));
        return rest.compareTo(longest) > 0 ? longest : rest;
    }
}
