package org.fenlei.kit.domain;

/** Why something was refused: implemented by one enum per feature. The name is stable and becomes the problem type. */
public interface RefusalCode {

    /** The stable code, {@code UPPER_SNAKE}; an enum's own name. */
    String name();

    /** The HTTP status that fits, 4xx. */
    int status();

    /** Title for a Chinese reader. */
    String zh();

    /** Title for an English reader. */
    String en();
}
