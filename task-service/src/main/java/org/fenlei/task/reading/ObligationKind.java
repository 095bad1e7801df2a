package org.fenlei.task.reading;

/** What a demand is; see the table in {@code docs/glossary.md}. */
public enum ObligationKind {
    /** Deliver once, by a date. */
    MILESTONE,
    /** At least so many in every window of a period. */
    RECURRING,
    /** A number of things reached by a date. */
    TARGET,
    /** A share that must be reached, per period or by a date. */
    RATE,
    /** A value not to exceed, or (with {@code dependsOn}) a floor on each item of a target, which opens no assignment. */
    LIMIT,
    /** All year, nothing to count. */
    STANDING,
    /** Must happen, frequency not stated: opens nothing until a person sets one. */
    UNSCHEDULED
}
