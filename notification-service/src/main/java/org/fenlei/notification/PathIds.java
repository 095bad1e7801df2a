package org.fenlei.notification;

import java.util.UUID;
import org.fenlei.kit.problem.NotFound;

/** Ids in a path. */
public final class PathIds {
    private PathIds() {}

    /**
     * The id.
     *
     * @throws NotFound if it is none: then there is no such thing
     */
    public static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            NotFound missing = new NotFound();
            missing.initCause(notAnId);
            throw missing;
        }
    }
}
