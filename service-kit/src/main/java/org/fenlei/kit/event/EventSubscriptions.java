package org.fenlei.kit.event;

/** Implemented as a CDI bean by each feature that listens to events. */
public interface EventSubscriptions {
    void register(EventRoutes routes);
}
