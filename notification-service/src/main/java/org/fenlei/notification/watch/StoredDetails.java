package org.fenlei.notification.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.fenlei.notification.subject.domain.Details;

/** The details of a subject as the column that keeps them. */
@ApplicationScoped
class StoredDetails {
    private final ObjectMapper json;

    StoredDetails(ObjectMapper api) {
        this.json = api.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String text(Details details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Details are plain values", impossible);
        }
    }

    Details read(String text) {
        try {
            return json.readValue(text, Details.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored details cannot be read", broken);
        }
    }
}
