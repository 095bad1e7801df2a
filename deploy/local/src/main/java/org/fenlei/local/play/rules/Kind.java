package org.fenlei.local.play.rules;

/** What sort of demand a duty is. */
public enum Kind {
    MILESTONE,
    RECURRING,
    TARGET,
    RATE,
    LIMIT,
    STANDING,
    UNSCHEDULED
}
