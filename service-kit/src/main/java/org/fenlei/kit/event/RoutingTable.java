package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenlei.contracts.Contracts;
import org.fenlei.contracts.Event;

/** Which handlers an event goes to. */
@ApplicationScoped
class RoutingTable implements EventRoutes {
    private final Map<String, Route<?>> routes = new HashMap<>();

    @Inject
    RoutingTable(@Any Instance<EventSubscriptions> features) {
        features.forEach(feature -> feature.register(this));
    }

    /** Needed for the client proxy. */
    RoutingTable() {}

    @Override
    public <E extends Event> EventRoutes on(Class<E> type, EventHandler<? super E> handler) {
        String name = Contracts.of(type).type();
        Route<E> route = new Route<>(type, new ArrayList<>());
        @SuppressWarnings("unchecked")
        Route<E> known = (Route<E>) routes.getOrDefault(name, route);
        known.handlers().add(handler);
        routes.put(name, known);
        return this;
    }

    /** Empty for types nobody here listens to. */
    Optional<Route<?>> of(String type) {
        return Optional.ofNullable(routes.get(type));
    }

    /** One type and all that listen to it. */
    record Route<E extends Event>(Class<E> type, List<EventHandler<? super E>> handlers) {
        /** Reads the payload now and hands it over later. */
        Runnable delivery(byte[] payload, EventMeta meta) throws IOException {
            E event = EventJson.read(payload, type);
            return () -> handlers.forEach(handler -> handler.handle(event, meta));
        }
    }
}
