package org.fenlei.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Request bodies that may be left out: clients then send whatever content type they like. */
@ApplicationScoped
public class Bodies {

    private final ObjectMapper json;
    private final Validator validator;

    @Inject
    Bodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The body as JSON, null if it was left out; checked as bodies are that may not be.
     *
     * @throws UncheckedIOException if there is one that is no such JSON; its cause tells where
     * @throws ConstraintViolationException if its fields do not keep what they are annotated with
     */
    public <T> @Nullable T optional(byte @Nullable [] body, Class<T> type) {
        if (body == null || body.length == 0) {
            return null;
        }
        T read = read(body, type);
        Set<ConstraintViolation<T>> broken = read == null ? Set.of() : validator.validate(read);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return read;
    }

    private <T> @Nullable T read(byte[] body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
