package org.fenlei.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Reads a request body to its end and names all that is wrong with it: unreadable values and broken constraints. */
@Provider
public class BodyReading implements ReaderInterceptor {
    private final Texts texts;
    private final Validator validator;

    @Inject
    BodyReading(Texts texts, Validator validator) {
        this.texts = texts;
        this.validator = validator;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        JsonErrors.begin(texts.language());
        @Nullable Object body = null;
        List<FieldError> errors = new ArrayList<>();
        try {
            body = context.proceed();
        } catch (WebApplicationException | JsonMappingException e) {
            errors.addAll(JsonErrors.end());
            if (errors.isEmpty()) {
                throw e;
            }
        } finally {
            errors.addAll(JsonErrors.end());
        }
        if (!errors.isEmpty()) {
            addBrokenConstraints(context, body, errors);
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        return body;
    }

    private void addBrokenConstraints(
            ReaderInterceptorContext context, @Nullable Object body, List<FieldError> errors) {
        boolean valid = Arrays.stream(context.getAnnotations()).anyMatch(Valid.class::isInstance);
        if (body == null || !valid) {
            return;
        }
        List<String> named = errors.stream().map(FieldError::pointer).toList();
        BrokenConstraints.refusal(new ConstraintViolationException(validator.validate(body))).errors().stream()
                .filter(error -> !named.contains(error.pointer()))
                .forEach(errors::add);
    }
}
