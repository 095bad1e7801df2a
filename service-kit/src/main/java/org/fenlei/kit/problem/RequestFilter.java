package org.fenlei.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.domain.Refusal;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Names every request, and refuses bodies that are too large before anything but the token is read of them. */
@ApplicationScoped
class RequestFilter {
    private static final int EARLY = 1_000;
    /** Who sends too much is known then, and refusals of known callers are audited. */
    private static final int AUTHENTICATED = SecurityHandlerPriorities.AUTHENTICATION - 1;

    /** Up to this many times the limit an unwanted body is read to its end, so that its sender hears the answer. */
    private static final int PATIENCE = 5;

    private final ProblemWriter problems;
    private final long largestBody;

    @Inject
    RequestFilter(ProblemWriter problems, KitConfig config) {
        this.problems = problems;
        this.largestBody = config.upload().largestBody();
    }

    void register(@Observes Filters filters) {
        filters.register(this::name, EARLY);
        filters.register(this::refuseLargeBodies, AUTHENTICATED);
    }

    private void name(RoutingContext context) {
        String id = RequestId.of(context);
        MDC.put("requestId", id);
        context.response().putHeader(RequestId.HEADER, id);
        context.next();
    }

    private void refuseLargeBodies(RoutingContext context) {
        HttpServerRequest request = context.request();
        long length = length(request.getHeader("Content-Length"));
        if (length <= largestBody) {
            context.next();
            return;
        }
        Refusal tooLarge = new Refusal(CommonRefusal.PAYLOAD_TOO_LARGE, "> " + largestBody / 1_000_000 + " MB");
        if (length > largestBody * PATIENCE) {
            context.response().putHeader("Connection", "close");
            problems.answer(context, tooLarge);
            return;
        }
        request.handler(unwanted -> {
            // read and dropped
        });
        request.endHandler(end -> problems.answer(context, tooLarge));
        request.resume();
    }

    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
