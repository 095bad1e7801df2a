package org.fenlei.task;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.fenlei.task.domain.Storable;
import org.jspecify.annotations.Nullable;

/** Refuses by name what could not be stored as it was sent, before anything is decided on it. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("fenlei-task")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Day()));
    }

    /** After the modules that Quarkus finds, which read days more generously. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** Texts without NUL and without halves of surrogate pairs. */
    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            @Nullable String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null || Storable.is(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "NUL or half of a surrogate pair");
        }
    }

    /** Days as RFC 3339 writes them: {@code 2023-04-30}, with a year of four digits. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return Parameters.day(parser.getText());
            } catch (DateTimeException notADay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "2023-04-30");
            }
        }
    }
}
