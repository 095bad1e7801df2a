package org.fenlei.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Texts that can be kept as they are: none holds a NUL, which PostgreSQL refuses, or half a surrogate pair, which is no
 * character and would be kept as a question mark.
 */
final class TextJson extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        @Nullable String text = super.deserialize(parser, context);
        if (text != null && !canBeKept(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "a character that is none");
        }
        return text;
    }

    private static boolean canBeKept(String text) {
        return text.codePoints()
                .noneMatch(character -> character == 0
                        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE));
    }
}
