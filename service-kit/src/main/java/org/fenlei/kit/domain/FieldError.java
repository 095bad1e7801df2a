package org.fenlei.kit.domain;

import java.util.Objects;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where: a JSON pointer into the body such as {@code /entries/0/mass}, or the name of a parameter
 * @param code stable code, {@code UPPER_SNAKE}
 * @param message for the person who reads it
 */
public record FieldError(String pointer, String code, String message) {
    public FieldError {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }

    /** The same error of an object that is itself a part of the body: {@code /title} within {@code /items/0}. */
    public FieldError within(String place) {
        return new FieldError(place + pointer, code, message);
    }
}
