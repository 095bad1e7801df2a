package org.fenlei.task.reading.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A match of a rule's pattern; a group that the pattern lacks is simply absent.
 *
 * @param text the whole text, in which what earlier rules have read can still be seen
 */
record Found(Matcher match, Set<String> groups, String text) {
    private static final int FEW = 8;

    int from() {
        return match.start();
    }

    int to() {
        return match.end();
    }

    String words() {
        return text.substring(from(), to());
    }

    /** The few words before it. */
    String before() {
        return text.substring(Math.max(0, from() - FEW), from());
    }

    Optional<String> text(String group) {
        return groups.contains(group) && match.start(group) >= 0
                ? Optional.of(text.substring(match.start(group), match.end(group)))
                : Optional.empty();
    }

    boolean has(String group) {
        return text(group).isPresent();
    }

    /** A whole number from 1 to a limit; absent if the group is, or is none such. */
    Optional<Integer> number(String group, int most) {
        return text(group).flatMap(found -> Numerals.within(found, 1, most));
    }
}
