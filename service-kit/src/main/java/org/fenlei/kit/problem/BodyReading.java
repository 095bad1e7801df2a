package org.fenlei.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a JSON body cannot be read, names all that is wrong with it and not only what was met first. */
@Provider
public class BodyReading implements ReaderInterceptor {
    private final BodyErrors bodyErrors;

    @Inject
    BodyReading(BodyErrors bodyErrors) {
        this.bodyErrors = bodyErrors;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!json(context.getMediaType())) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readAllBytes();
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (WebApplicationException e) {
            if (e.getCause() instanceof JsonProcessingException json) {
                throw bodyErrors.refusal(json, body, context);
            }
            throw e;
        } catch (JsonProcessingException json) {
            throw bodyErrors.refusal(json, body, context);
        }
    }

    private static boolean json(@Nullable MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
