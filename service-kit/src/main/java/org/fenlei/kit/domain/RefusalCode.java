package org.fenlei.kit.domain;

/** Why something was refused: implemented by one enum per feature. The name is stable and becomes the problem type. */
public interface RefusalCode {

    /** The stable code, {@code UPPER_SNAKE}; an enum's own name. */
    String name();

    /** What is said of it. */
    Text text();

    /** The HTTP status that fits, 4xx. */
    default int status() {
        return text().status();
    }

    /** Title for a Chinese reader. */
    default String zh() {
        return text().zh();
    }

    /** Title for an English reader. */
    default String en() {
        return text().en();
    }

    /** Status and titles of a code. */
    record Text(int status, String zh, String en) {}
}
