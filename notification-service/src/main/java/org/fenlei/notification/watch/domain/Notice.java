package org.fenlei.notification.watch.domain;

import java.time.Instant;
import org.fenlei.notification.subject.domain.Matter;

/**
 * A fact about a subject, as an event told it.
 *
 * @param version of the subject; an older one never overwrites a newer
 * @param at when it happened where it happened, not when it was heard
 */
public record Notice(Matter matter, long version, Instant at, Effect effect) {
    /** The same of a plan that was closed before this was heard: nothing is to be watched any more. */
    public Notice ofClosedPlan() {
        boolean over = effect.ends() && effect != Effect.RESTS;
        return over ? this : new Notice(matter, version, at, Effect.CLOSES);
    }

    /** What the fact does to the watch. */
    public enum Effect {
        /** The subject is to be watched from now on. */
        OPENS,
        /** The subject's facts or its due date changed; an ended watch stays ended. */
        UPDATES,
        FULFILS,
        WAIVES,
        CANCELS,
        /** The plan that asks for it was closed: for good. */
        CLOSES,
        /** Still there, but nothing to remind of: waiting for another, without a date, or without an end. */
        RESTS;

        boolean ends() {
            return this == FULFILS || this == WAIVES || this == CANCELS || this == CLOSES || this == RESTS;
        }
    }
}
