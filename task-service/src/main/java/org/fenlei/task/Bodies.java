package org.fenlei.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Request bodies that may be left out: clients then send whatever content type they like. */
@ApplicationScoped
public class Bodies {

    private final ObjectMapper json;

    @Inject
    Bodies(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The body as JSON, null if it was left out.
     *
     * @throws UncheckedIOException if there is one that is no such JSON; its cause tells where
     */
    public <T> @Nullable T optional(byte @Nullable [] body, Class<T> type) {
        if (body == null || body.length == 0) {
            return null;
        }
        try {
            return json.readValue(body, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
