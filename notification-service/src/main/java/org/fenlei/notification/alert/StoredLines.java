package org.fenlei.notification.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.fenlei.notification.alert.domain.AlertLine;

/** An alert's line as the column that keeps it. */
@ApplicationScoped
public class StoredLines {
    private final ObjectMapper json;

    StoredLines(ObjectMapper api) {
        this.json = api.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String text(AlertLine line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A line is plain values", impossible);
        }
    }

    public AlertLine read(String text) {
        try {
            return json.readValue(text, AlertLine.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored line cannot be read", broken);
        }
    }
}
