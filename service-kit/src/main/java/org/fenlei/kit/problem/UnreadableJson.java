package org.fenlei.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.RefusalCode;
import org.fenlei.kit.i18n.Language;
import org.jspecify.annotations.Nullable;

/** Jackson's complaints as field errors. */
final class UnreadableJson {
    private UnreadableJson() {}

    static Refusal refusal(JsonProcessingException json, Language language) {
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return ofField(mapping, language);
        }
        if (json instanceof JsonMappingException mapping && !(mapping.getCause() instanceof JsonProcessingException)) {
            return ofField(mapping, language);
        }
        return new Refusal(
                CommonRefusal.MALFORMED_REQUEST, language.pick("请求内容不是有效的 JSON", "The body is not valid JSON"));
    }

    private static Refusal ofField(JsonMappingException mapping, Language language) {
        String pointer = pointer(mapping);
        if (mapping.getCause() instanceof Refusal inner) {
            List<FieldError> errors = inner.errors().stream()
                    .map(error -> new FieldError(pointer + error.pointer(), error.code(), error.message()))
                    .toList();
            List<FieldError> named = errors.isEmpty() ? List.of(ofConstructor(pointer, inner, language)) : errors;
            return new Refusal(inner.code(), inner.detail(), named);
        }
        return new Refusal(CommonRefusal.VALIDATION_FAILED, List.of(fieldError(pointer, mapping, language)));
    }

    private static FieldError fieldError(String pointer, JsonMappingException mapping, Language language) {
        if (mapping instanceof InvalidFormatException format) {
            return ofType(pointer, format.getTargetType(), language);
        }
        @Nullable Throwable cause = mapping.getCause();
        return cause == null ? invalid(pointer, language) : ofConstructor(pointer, cause, language);
    }

    /** A value that its own type's constructor does not take. */
    static FieldError ofConstructor(String pointer, Throwable thrown, Language language) {
        if (thrown instanceof Refusal refusal) {
            RefusalCode code = refusal.code();
            return error(pointer, code.name(), language.pick(code.zh(), code.en()));
        }
        if (thrown instanceof IllegalArgumentException illegal && illegal.getMessage() != null) {
            return error(pointer, "INVALID_VALUE", illegal.getMessage());
        }
        return invalid(pointer, language);
    }

    private static FieldError invalid(String pointer, Language language) {
        return error(pointer, "INVALID_VALUE", language.pick("缺失、类型不符或取值无效", "missing, of another type, or not valid"));
    }

    static FieldError ofType(String pointer, @Nullable Class<?> type, Language language) {
        if (type != null && type.isEnum()) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return error(pointer, "UNKNOWN_VALUE", language.pick("可取值：", "one of: ") + known);
        }
        if (type == LocalDate.class) {
            return error(pointer, "NOT_A_DATE", language.pick("日期格式为 2023-04-30", "a date looks like 2023-04-30"));
        }
        if (type != null && Temporal.class.isAssignableFrom(type)) {
            return error(
                    pointer,
                    "NOT_AN_INSTANT",
                    language.pick(
                            "时间格式为 2023-04-30T09:00:00+08:00", "an instant looks like 2023-04-30T09:00:00+08:00"));
        }
        if (type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive())) {
            return error(pointer, "NOT_A_NUMBER", language.pick("应为数值", "a number is expected"));
        }
        if (type == UUID.class) {
            return error(pointer, "NOT_AN_ID", language.pick("标识无效", "not an identifier"));
        }
        return error(pointer, "INVALID_VALUE", language.pick("取值无效", "not a valid value"));
    }

    private static FieldError error(String pointer, String code, String message) {
        return new FieldError(pointer, code, message);
    }

    static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() != null ? "/" + escaped(step.getFieldName()) : "/" + step.getIndex())
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
