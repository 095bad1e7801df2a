package org.fenlei.task.board.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up shares under what they have in common. */
public final class Cut {

    private Cut() {}

    /** One sum for each key, in the order of the keys; a share stands once under each of its keys. */
    public static <S, K extends Comparable<K>> Map<K, Counters> of(
            List<S> shares, Function<S, ? extends Collection<K>> keys, Function<S, Counters> counters) {
        Map<K, Counters> sums = new TreeMap<>();
        for (S share : shares) {
            for (K key : keys.apply(share)) {
                sums.merge(key, counters.apply(share), Counters::plus);
            }
        }
        return sums;
    }
}
