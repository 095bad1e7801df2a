package org.fenlei.task.reading;

import org.jspecify.annotations.Nullable;

/**
 * The day on which a window's assignment falls due when that is not the window's last day: 每月25日前 is day 25 of the
 * window, 每季度首月10日前 is month 1 day 10 of it, 次月5日前 is day 5 of the next window.
 *
 * @param of the window itself or the one after it
 * @param month 1-based month inside that window; null = its last month
 * @param day day of that month, clamped to its length; null = its last day. In a weekly window: 1 = Monday
 */
public record DueRule(
        Of of, @Nullable Integer month, @Nullable Integer day) {

    /** Whose month and day are meant. */
    public enum Of {
        WINDOW,
        NEXT_WINDOW
    }
}
