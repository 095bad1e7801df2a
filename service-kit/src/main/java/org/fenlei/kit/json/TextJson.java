package org.fenlei.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.fenlei.kit.domain.Storable;
import org.jspecify.annotations.Nullable;

/**
 * Texts that can be kept as they are; what cannot is refused by name before anything is decided on it.
 */
final class TextJson extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        @Nullable String text = super.deserialize(parser, context);
        if (text != null && !Storable.is(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "a character that is none");
        }
        return text;
    }
}
