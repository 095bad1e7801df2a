package org.fenlei.task.search.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Words that are looked for. All of them must be found, each as a part of what is there, whatever their order.
 *
 * @param words as they are compared; none is empty
 */
public record Query(List<String> words) {

    /** More than anybody types, and less than can hurt. */
    public static final int LONGEST = 64;

    public Query {
        words = List.copyOf(words);
    }

    /** What was typed, at any kind of space. */
    public static Query of(String typed) {
        return new Query(Arrays.stream(Folded.fold(typed).split("[\\s\\p{Z}]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** As one text, to be compared with whole names. */
    public String whole() {
        return String.join(" ", words);
    }

    /** One {@code LIKE} pattern for each word; what is a wildcard to PostgreSQL stands for itself. */
    public List<String> patterns() {
        return words.stream()
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }

    /** How many of the words are in a text. */
    public long wordsIn(String text) {
        Folded folded = new Folded(text);
        return words.stream().filter(word -> !folded.matches(word).isEmpty()).count();
    }

    /** Where the words stand in a text: in order, what touches or overlaps in one. */
    public List<Match> in(String text) {
        Folded folded = new Folded(text);
        List<Match> found = new ArrayList<>();
        words.stream()
                .flatMap(word -> folded.matches(word).stream())
                .sorted(Comparator.comparingInt(Match::from))
                .forEach(match -> join(found, match));
        return found;
    }

    private static void join(List<Match> found, Match next) {
        Match last = found.isEmpty() ? next : found.get(found.size() - 1);
        if (found.isEmpty() || next.from() > last.to()) {
            found.add(next);
        } else {
            found.set(found.size() - 1, new Match(last.from(), Math.max(last.to(), next.to())));
        }
    }
}
