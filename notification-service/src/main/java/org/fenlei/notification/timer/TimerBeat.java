package org.fenlei.notification.timer;

/** Work that the clock brings, done between two looks at it. */
public interface TimerBeat {
    /** Lower comes first. */
    int order();

    /**
     * Does one portion.
     *
     * @return whether more may be waiting
     */
    boolean beat();
}
