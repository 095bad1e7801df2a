package org.fenlei.task.unit.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.fenlei.task.domain.Named;

/** A code that unit lists also give by its Chinese name or by other names in use. */
interface NamedInLists extends Named {

    /** The code itself. */
    String name();

    Set<String> otherNames();

    /** The one that a unit list means by this text: a code, or a Chinese name. */
    static <T extends NamedInLists> Optional<T> read(T[] codes, String text) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equalsIgnoreCase(text)
                        || code.zh().equals(text)
                        || code.otherNames().contains(text))
                .findFirst();
    }
}
