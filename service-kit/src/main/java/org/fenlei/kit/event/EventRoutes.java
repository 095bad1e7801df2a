package org.fenlei.kit.event;

import org.fenlei.contracts.Event;

/** Where features say which events they listen to. */
public interface EventRoutes {
    /** Runs the handler for every event of this type; several handlers of one type share its transaction. */
    <E extends Event> EventRoutes on(Class<E> type, EventHandler<? super E> handler);
}
