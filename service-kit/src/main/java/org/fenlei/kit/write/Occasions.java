package org.fenlei.kit.write;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenlei.kit.access.Caller;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.problem.RequestId;
import org.jspecify.annotations.Nullable;

/** Finds out on what occasion the running code works. */
@ApplicationScoped
class Occasions {
    private final CurrentCaller caller;
    private final CurrentVertxRequest request;
    private final String service;

    @Inject
    Occasions(
            CurrentCaller caller,
            CurrentVertxRequest request,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.caller = caller;
        this.request = request;
        this.service = service;
    }

    Occasion current() {
        @Nullable Occasion told = Occasion.current();
        if (told != null) {
            return told;
        }
        @Nullable RoutingContext context = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return context == null ? Occasion.ofSystem(service, "", "TIMER") : ofRequest(context, caller.caller());
    }

    static Occasion ofRequest(RoutingContext context, Caller caller) {
        return new Occasion(
                caller.subject(),
                caller.displayName(),
                caller.roles(),
                caller.unitCode(),
                origin(context.request()),
                RequestId.of(context),
                operation(context.request()));
    }

    static String operation(HttpServerRequest request) {
        return request.method().name() + " " + request.path();
    }

    static String origin(HttpServerRequest request) {
        @Nullable SocketAddress address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "" : address.hostAddress();
    }
}
