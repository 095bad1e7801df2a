package org.fenlei.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * Lets Jackson go on after a value that it cannot read, so that all of them can be named at once. Only while a request
 * body is read on this thread; elsewhere the first one is thrown as ever.
 */
public final class JsonErrors extends DeserializationProblemHandler {
    private static final ThreadLocal<@Nullable Collection> CURRENT = new ThreadLocal<>();

    private record Collection(Language language, List<FieldError> errors) {}

    static void begin(Language language) {
        CURRENT.set(new Collection(language, new ArrayList<>()));
    }

    static List<FieldError> end() {
        @Nullable Collection collection = CURRENT.get();
        CURRENT.remove();
        return collection == null ? List.of() : collection.errors();
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return add(context, type);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        return add(context, type);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, @Nullable String message)
            throws IOException {
        return skip(context, type.getRawClass(), parser);
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            @Nullable String message)
            throws IOException {
        return skip(context, type, parser);
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable thrown) {
        @Nullable Collection collection = CURRENT.get();
        if (collection == null) {
            return NOT_HANDLED;
        }
        String pointer = pointer(context);
        if (thrown instanceof Refusal refusal && !refusal.errors().isEmpty()) {
            refusal.errors().forEach(error -> collection
                    .errors()
                    .add(new FieldError(pointer + error.pointer(), error.code(), error.message())));
            return null;
        }
        if (collection.errors().isEmpty() || !(thrown instanceof NullPointerException)) {
            collection.errors().add(UnreadableJson.ofConstructor(pointer, thrown, collection.language()));
        }
        return null;
    }

    private static @Nullable Object skip(DeserializationContext context, Class<?> type, JsonParser parser)
            throws IOException {
        @Nullable Object result = add(context, type);
        if (result == null) {
            parser.skipChildren();
        }
        return result;
    }

    private static @Nullable Object add(DeserializationContext context, Class<?> type) {
        @Nullable Collection collection = CURRENT.get();
        if (collection == null) {
            return NOT_HANDLED;
        }
        collection.errors().add(UnreadableJson.ofType(pointer(context), type, collection.language()));
        return null;
    }

    private static String pointer(DeserializationContext context) {
        return context.getParser().getParsingContext().pathAsPointer().toString();
    }
}
