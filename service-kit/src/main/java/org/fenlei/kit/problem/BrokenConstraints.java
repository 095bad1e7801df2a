package org.fenlei.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Bean Validation's findings as field errors. */
final class BrokenConstraints {
    private BrokenConstraints() {}

    static Refusal refusal(ConstraintViolationException violations) {
        boolean ofAnswer = violations.getConstraintViolations().stream()
                .flatMap(violation -> nodes(violation).stream())
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
        if (ofAnswer) {
            return new Refusal(Fault.INTERNAL_ERROR);
        }
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(pointer(violation), code(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
        return new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new java.util.ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        boolean bean = false;
        for (Path.Node node : nodes(violation)) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                bean = isBeanParam(violation, node.as(Path.ParameterNode.class).getParameterIndex());
            } else if (node.getKind() != ElementKind.METHOD) {
                append(pointer, node);
            }
        }
        if (pointer.isEmpty()) {
            return parameter;
        }
        return bean ? pointer.substring(1) : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable()) {
            @Nullable Object key = node.getIndex() != null ? node.getIndex() : node.getKey();
            if (key != null) {
                pointer.append('/').append(key);
            }
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(node.getName());
        }
    }

    private static boolean isBeanParam(ConstraintViolation<?> violation, int index) {
        String method = violation.getPropertyPath().iterator().next().getName();
        return Arrays.stream(violation.getRootBeanClass().getMethods())
                .filter(each -> each.getName().equals(method) && each.getParameterCount() > index)
                .map((Method each) -> each.getParameters()[index])
                .anyMatch(each -> each.isAnnotationPresent(BeanParam.class));
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
