package org.fenlei.notification.message.domain;

import java.time.Duration;

/**
 * When a mail that could not be handed over is tried again: after the first pause, then twice as long each time, up to
 * the longest pause.
 */
public record Retry(Duration first, Duration longest, int attempts) {
    public Retry {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || attempts < 1) {
            throw new IllegalArgumentException("Pauses grow from a positive first one; there is at least one attempt");
        }
    }

    public boolean isLast(int attempt) {
        return attempt >= attempts;
    }

    public Duration pauseAfter(int attempt) {
        int doublings = Math.min(Math.max(attempt - 1, 0), 30);
        Duration pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
