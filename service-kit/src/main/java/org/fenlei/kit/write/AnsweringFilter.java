package org.fenlei.kit.write;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has refusals audited before they are answered. */
public class AnsweringFilter {
    private final RefusalAudit audit;

    @Inject
    AnsweringFilter(RefusalAudit audit) {
        this.audit = audit;
    }

    /** Runs for answers of resources and of exception mappers alike. */
    @ServerResponseFilter
    public void answering(ContainerResponseContext response, RoutingContext context) {
        audit.answering(context, response.getStatus());
    }
}
