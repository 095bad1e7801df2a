package org.fenlei.kit.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of everything that has no code of its own: UUID version 7, in order of their making. */
public final class Ids {
    private Ids() {}

    /** A new identifier, later than all before it in this process. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
