package org.fenlei.task.search.domain;

import java.util.List;

/**
 * The part of a text in which words were found.
 *
 * @param text begins or ends with … where something is left out
 * @param matches where the words stand in it
 */
public record Excerpt(String text, List<Match> matches) {

    private static final int LENGTH = 80;
    private static final int BEFORE = 20;
    private static final String LEFT_OUT = "…";

    public Excerpt {
        matches = List.copyOf(matches);
    }

    /** Around the first match; the beginning if there is none. */
    public static Excerpt of(String text, Query query) {
        List<Match> all = query.in(text);
        if (text.length() <= LENGTH) {
            return new Excerpt(text, all);
        }
        int first = all.isEmpty() ? 0 : all.get(0).from();
        int from = whole(text, Math.max(0, Math.min(first - BEFORE, text.length() - LENGTH)));
        int to = whole(text, Math.min(text.length(), from + LENGTH));
        String head = from == 0 ? "" : LEFT_OUT;
        String tail = to == text.length() ? "" : LEFT_OUT;
        List<Match> shown = all.stream()
                .filter(match -> match.from() < to)
                .map(match -> moved(match, to, head.length() - from))
                .toList();
        return new Excerpt(head + text.substring(from, to) + tail, shown);
    }

    private static Match moved(Match match, int end, int by) {
        return new Match(match.from() + by, Math.min(match.to(), end) + by);
    }

    /** Never between the halves of one sign. */
    private static int whole(String text, int place) {
        boolean between = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return between ? place - 1 : place;
    }
}
