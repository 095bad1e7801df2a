package org.fenlei.kit.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** JSON as the API writes it, for keeping: without {@linkplain OneTimeSecret one-time secrets}. */
@ApplicationScoped
class StoredJson {
    private final ObjectMapper mapper;

    @Inject
    StoredJson(ObjectMapper api) {
        mapper = api.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        mapper.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new SecretsIgnored(), mapper.getSerializationConfig().getAnnotationIntrospector()));
    }

    byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be kept as JSON", e);
        }
    }

    @Nullable
    String text(@Nullable Object value) {
        try {
            return value == null ? null : mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be kept as JSON", e);
        }
    }

    @Nullable
    JsonNode read(@Nullable String text) {
        try {
            return text == null ? null : mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept JSON cannot be read", e);
        }
    }

    private static final class SecretsIgnored extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(OneTimeSecret.class);
        }
    }
}
