package org.fenlei.kit.domain;

import java.util.Objects;

/**
 * A doubt about something that was saved all the same.
 *
 * @param pointer JSON pointer to the doubtful value
 * @param code stable code, {@code UPPER_SNAKE}
 * @param message for the person who reads it
 */
public record Warning(String pointer, String code, String message) {
    public Warning {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }
}
