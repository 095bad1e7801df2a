package org.fenlei.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.RefusalCode;
import org.fenlei.kit.i18n.Language;
import org.fenlei.kit.sql.DatabaseFaults;
import org.jspecify.annotations.Nullable;

/** Finds out which refusal an exception of the framework stands for. */
@ApplicationScoped
class RequestFaults {
    private static final Map<Integer, RefusalCode> BY_STATUS = Map.of(
            400, CommonRefusal.MALFORMED_REQUEST,
            401, CommonRefusal.UNAUTHENTICATED,
            403, CommonRefusal.FORBIDDEN,
            404, CommonRefusal.NOT_FOUND,
            405, CommonRefusal.METHOD_NOT_ALLOWED,
            406, CommonRefusal.NOT_ACCEPTABLE,
            413, CommonRefusal.PAYLOAD_TOO_LARGE,
            415, CommonRefusal.UNSUPPORTED_MEDIA_TYPE,
            429, CommonRefusal.TOO_MANY_REQUESTS,
            503, Fault.UNAVAILABLE);

    Refusal refusal(Throwable thrown, RoutingContext context, Language language) {
        Set<Throwable> seen = new HashSet<>();
        for (@Nullable Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            @Nullable Refusal known = known(cause, context, language);
            if (known != null) {
                return known;
            }
        }
        return DatabaseFaults.meaning(thrown).map(RequestFaults::ofDatabase).orElseGet(() -> ofStatus(thrown));
    }

    private static @Nullable Refusal known(Throwable cause, RoutingContext context, Language language) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof ConstraintViolationException violations) {
            return BrokenConstraints.refusal(violations);
        }
        if (cause instanceof JsonProcessingException json) {
            return UnreadableJson.refusal(json, language);
        }
        if (cause instanceof jakarta.ws.rs.NotFoundException missing && missing.getCause() != null) {
            return ofParameter(missing.getCause(), context, language);
        }
        if (cause instanceof AuthenticationFailedException
                || cause instanceof AuthenticationCompletionException
                || cause instanceof UnauthorizedException) {
            return new Refusal(CommonRefusal.UNAUTHENTICATED);
        }
        if (cause instanceof io.quarkus.security.ForbiddenException) {
            return new Refusal(CommonRefusal.FORBIDDEN);
        }
        return null;
    }

    /** A query parameter that cannot be converted is named; a path that cannot be converted leads nowhere. */
    private static Refusal ofParameter(Throwable cause, RoutingContext context, Language language) {
        String told = String.valueOf(cause.getMessage());
        for (Map.Entry<String, String> parameter : context.queryParams()) {
            if (!parameter.getValue().isEmpty() && told.contains(parameter.getValue())) {
                String message = language.pick("取值无效", "not a valid value");
                return new Refusal(
                        CommonRefusal.VALIDATION_FAILED,
                        List.of(new FieldError(parameter.getKey(), "INVALID_VALUE", message)));
            }
        }
        return new NotFound();
    }

    private static Refusal ofDatabase(DatabaseFaults.Meaning meaning) {
        return new Refusal(
                switch (meaning) {
                    case PASSING -> Fault.UNAVAILABLE;
                    case CONFLICT -> CommonRefusal.CONFLICT;
                    case OUT_OF_SCOPE -> CommonRefusal.NOT_FOUND;
                    case BAD_VALUE -> CommonRefusal.VALIDATION_FAILED;
                    case MISTAKE -> Fault.INTERNAL_ERROR;
                });
    }

    private static Refusal ofStatus(Throwable thrown) {
        if (thrown instanceof IOException) {
            return new Refusal(CommonRefusal.MALFORMED_REQUEST);
        }
        if (!(thrown instanceof WebApplicationException answer)) {
            return new Refusal(Fault.INTERNAL_ERROR);
        }
        int status = answer.getResponse().getStatus();
        @Nullable RefusalCode code = BY_STATUS.get(status);
        if (code != null) {
            return new Refusal(code);
        }
        return new Refusal(status < 500 ? CommonRefusal.MALFORMED_REQUEST : Fault.INTERNAL_ERROR);
    }
}
