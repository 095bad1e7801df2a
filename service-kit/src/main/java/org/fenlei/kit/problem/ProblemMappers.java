package org.fenlei.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.i18n.Language;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception becomes a problem document; none of them tells a class name. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemWriter writer;
    private final RequestFaults faults;

    @Inject
    ProblemMappers(ProblemWriter writer, RequestFaults faults) {
        this.writer = writer;
        this.faults = faults;
    }

    /** The one mapper; the built-in ones for these types would answer otherwise. */
    @ServerExceptionMapper({
        Throwable.class,
        Refusal.class,
        WebApplicationException.class,
        ValidationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    public Response problem(Throwable thrown, RoutingContext context) {
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Refusal refusal = faults.refusal(thrown, context, language);
        if (refusal.code() instanceof Fault) {
            LOG.errorf(
                    thrown,
                    "%s %s failed",
                    context.request().method(),
                    context.request().path());
        }
        return response(refusal, writer.write(context, refusal), thrown);
    }

    private static Response response(Refusal refusal, byte[] document, Throwable thrown) {
        Response.ResponseBuilder response = Response.status(refusal.code().status())
                .type(Problem.MEDIA_TYPE)
                .entity(document);
        if (refusal.code() == CommonRefusal.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refusal.code() == Fault.UNAVAILABLE || refusal.code() == CommonRefusal.REQUEST_IN_PROGRESS) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, answer.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }
}
