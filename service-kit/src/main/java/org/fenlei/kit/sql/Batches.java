package org.fenlei.kit.sql;

import java.util.List;
import java.util.function.Consumer;

/** Many things, so many at a time: what one statement writes has a limit. */
public final class Batches {

    private Batches() {}

    /** Does something with each batch, in order. */
    public static <T> void each(List<T> all, int size, Consumer<List<T>> action) {
        for (int from = 0; from < all.size(); from += size) {
            action.accept(all.subList(from, Math.min(all.size(), from + size)));
        }
    }
}
