package org.fenlei.kit.event;

import org.fenlei.contracts.Event;

/**
 * Takes over what an event says, in the consumer's transaction, which sees the whole district. A
 * {@link org.fenlei.kit.domain.Refusal} sends the event to the dead letters; nothing slow belongs here, and no mail or
 * request to others: write a row and let a worker do it.
 */
@FunctionalInterface
public interface EventHandler<E extends Event> {
    void handle(E payload, EventMeta meta);
}
