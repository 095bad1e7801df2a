package org.fenlei.task.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** Words and figures as their columns keep them. */
final class SummaryJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private SummaryJson() {}

    static String write(Words words) {
        return text(words);
    }

    static @Nullable String write(@Nullable Frozen frozen) {
        return frozen == null ? null : text(frozen);
    }

    static Words words(String column) {
        return read(column, Words.class);
    }

    /** What was handed in; the first ones did not say how their unit was called. */
    static @Nullable Frozen frozen(@Nullable String column, String unitName) {
        if (column == null) {
            return null;
        }
        ObjectNode stored = read(column, ObjectNode.class);
        if (!stored.hasNonNull("unitName")) {
            stored.put("unitName", unitName);
        }
        return read(stored.toString(), Frozen.class);
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A summary cannot be written", e);
        }
    }

    private static <T> T read(String column, Class<T> type) {
        try {
            return JSON.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A summary cannot be read", e);
        }
    }
}
