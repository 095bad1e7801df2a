package org.fenlei.kit.domain;

/** Where a deadline goes that falls on a day off. */
public enum RollPolicy {
    /** Stays; the default for legal deadlines. */
    NONE,
    /** To the last working day before it. */
    PREVIOUS,
    /** To the first working day after it. */
    NEXT
}
