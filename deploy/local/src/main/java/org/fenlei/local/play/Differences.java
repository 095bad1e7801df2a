package org.fenlei.local.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was not as the script makes expect. Safe for use by several threads. */
final class Differences {

    private static final int SHOWN_OF_A_KIND = 12;

    private final Map<String, List<String>> found = new LinkedHashMap<>();

    /**
     * Names a difference.
     *
     * @param kind what sort it is: many of one sort are cut short
     */
    synchronized void add(String kind, String difference) {
        found.computeIfAbsent(kind, key -> new ArrayList<>()).add(difference);
    }

    /**
     * Compares two heaps, and names each thing that is in one of them more often than in the other.
     *
     * @param more what sort of difference a thing is that was found too often
     * @param fewer what sort it is if it was found too seldom
     * @param words how a thing is named; in the order of the names
     */
    <T> void compare(
            Collection<T> expected, Collection<T> found, String more, String fewer, Function<T, String> words) {
        Map<T, Integer> surplus = new HashMap<>();
        found.forEach(each -> surplus.merge(each, 1, Integer::sum));
        expected.forEach(each -> surplus.merge(each, -1, Integer::sum));
        surplus.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .sorted(Comparator.comparing(each -> words.apply(each.getKey())))
                .forEach(each -> add(each.getValue() > 0 ? more : fewer, words.apply(each.getKey())));
    }

    synchronized boolean none() {
        return found.isEmpty();
    }

    synchronized List<String> shown() {
        List<String> shown = new ArrayList<>();
        found.forEach((kind, all) -> {
            all.stream().limit(SHOWN_OF_A_KIND).forEach(each -> shown.add(kind + ": " + each));
            if (all.size() > SHOWN_OF_A_KIND) {
                shown.add(kind + ": … and " + (all.size() - SHOWN_OF_A_KIND) + " more");
            }
        });
        return shown;
    }
}
