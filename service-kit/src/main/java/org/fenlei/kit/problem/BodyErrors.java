package org.fenlei.kit.problem;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.i18n.Language;
import org.fenlei.kit.i18n.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with a JSON body: takes out the value that could not be read and reads again, until
 * nothing is left to complain of; then asks what constraints the rest breaks.
 */
@ApplicationScoped
class BodyErrors {
    private static final int MOST = 100;

    private final ObjectMapper mapper;
    private final Validator validator;
    private final Texts texts;

    @Inject
    BodyErrors(ObjectMapper mapper, Validator validator, Texts texts) {
        this.mapper = mapper;
        this.validator = validator;
        this.texts = texts;
    }

    Refusal refusal(JsonProcessingException first, byte[] body, ReaderInterceptorContext context) {
        Language language = texts.language();
        Refusal refusal = UnreadableJson.refusal(first, language);
        if (refusal.code() == CommonRefusal.MALFORMED_REQUEST) {
            return refusal;
        }
        try {
            JsonNode tree = mapper.readTree(body);
            List<FieldError> errors = new ArrayList<>(refusal.errors());
            @Nullable Object rest = readOn(first, tree, mapper.constructType(context.getGenericType()), errors);
            if (rest != null && Arrays.stream(context.getAnnotations()).anyMatch(Valid.class::isInstance)) {
                addBrokenConstraints(rest, errors);
            }
            return new Refusal(refusal.code(), refusal.detail(), errors);
        } catch (IOException e) {
            return refusal;
        }
    }

    /** What can be read without the wrong values; null if that is nothing. */
    private @Nullable Object readOn(
            JsonProcessingException first, JsonNode tree, JavaType type, List<FieldError> errors) throws IOException {
        JsonProcessingException last = first;
        while (errors.size() < MOST && last instanceof JsonMappingException mapping && takeOut(tree, mapping)) {
            try {
                return mapper.readerFor(type).readValue(tree);
            } catch (JsonProcessingException next) {
                add(next, errors);
                last = next;
            }
        }
        return null;
    }

    private void add(JsonProcessingException next, List<FieldError> errors) {
        for (FieldError error : UnreadableJson.refusal(next, texts.language()).errors()) {
            boolean followsFromAnother = next.getCause() instanceof NullPointerException
                    && errors.stream().anyMatch(known -> known.pointer().startsWith(error.pointer()));
            if (!followsFromAnother) {
                errors.add(error);
            }
        }
    }

    /** Takes the value out of the tree; false if it is the whole, or was taken out before. */
    private static boolean takeOut(JsonNode tree, JsonMappingException mapping) {
        JsonPointer pointer = JsonPointer.compile(UnreadableJson.pointer(mapping));
        if (pointer.matches()) {
            return false;
        }
        JsonNode parent = tree.at(pointer.head());
        JsonPointer last = pointer.last();
        if (parent instanceof ObjectNode object) {
            return object.remove(last.getMatchingProperty()) != null;
        }
        if (parent instanceof ArrayNode array
                && !array.path(last.getMatchingIndex()).isNull()) {
            array.setNull(last.getMatchingIndex());
            return true;
        }
        return false;
    }

    private void addBrokenConstraints(Object rest, List<FieldError> errors) {
        List<String> named = errors.stream().map(FieldError::pointer).toList();
        BrokenConstraints.refusal(new ConstraintViolationException(validator.validate(rest))).errors().stream()
                .filter(error -> !named.contains(error.pointer()))
                .forEach(errors::add);
    }
}
