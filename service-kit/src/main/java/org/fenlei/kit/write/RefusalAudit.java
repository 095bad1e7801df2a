package org.fenlei.kit.write;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import org.fenlei.kit.access.Caller;
import org.fenlei.kit.problem.ProblemWriter;
import org.jboss.logging.Logger;

/**
 * Writes down every refusal of a known caller, wherever in the stack it arose; refusals of unknown ones are counted.
 * Where a resource refuses, the entry is there before the answer; where the caller got no further than the server's
 * outer layers, it follows.
 */
@ApplicationScoped
class RefusalAudit {
    private static final Logger LOG = Logger.getLogger(RefusalAudit.class);
    private static final int EARLY = 900;
    private static final String WRITTEN = RefusalAudit.class.getName();

    private final AuditTrail trail;
    private final IdentityProviderManager identities;
    private final ExecutorService workers;
    private final MeterRegistry meters;

    @Inject
    RefusalAudit(AuditTrail trail, IdentityProviderManager identities, ExecutorService workers, MeterRegistry meters) {
        this.trail = trail;
        this.identities = identities;
        this.workers = workers;
        this.meters = meters;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext context) {
        context.addEndHandler(ended -> {
            if (context.response().getStatusCode() == 401) {
                meters.counter("fenlei.unauthenticated").increment();
            } else if (refusal(context.response().getStatusCode()) && context.get(WRITTEN) == null) {
                workers.execute(() -> write(context, context.response().getStatusCode()));
            }
        });
        context.next();
    }

    /** Called before a resource's answer goes out. */
    void answering(RoutingContext context, int status) {
        if (refusal(status) && BlockingOperationControl.isBlockingAllowed()) {
            write(context, status);
        }
    }

    private static boolean refusal(int status) {
        return status >= 400 && status < 500 && status != 401;
    }

    private void write(RoutingContext context, int status) {
        context.put(WRITTEN, true);
        try {
            Caller caller = Caller.of(QuarkusHttpUser.getSecurityIdentityBlocking(context, identities));
            if (caller.known()) {
                String reason = ProblemWriter.answered(context).orElse(null);
                trail.refused(Occasions.ofRequest(context, caller), status, reason);
            }
        } catch (AuthenticationFailedException nobody) {
            LOG.debug("refused without a valid token", nobody);
        } catch (RuntimeException e) {
            meters.counter("fenlei.audit.failures").increment();
            LOG.errorf(e, "the refusal of %s is not in the audit trail", Occasions.operation(context.request()));
        }
    }
}
