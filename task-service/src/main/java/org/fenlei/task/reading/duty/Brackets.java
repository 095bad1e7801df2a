package org.fenlei.task.reading.duty;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Tells the brackets of a noun, 收集站（点）, from those that cutting a sentence left without their partner. */
final class Brackets {
    /** Stand in for a bracket without partner, the opening one and the closing one. */
    private static final char OPENING = '\u0001';

    private static final char CLOSING = '\u0002';

    /** A bracket without partner in marked words, in a pattern. */
    static final String LONE = "[" + OPENING + CLOSING + "]";

    private static final Pattern EMPTY = Pattern.compile("（[、，；和及与各]*）");
    private static final Pattern WHOLE = Pattern.compile("^（([^（）]*)）$");

    private Brackets() {}

    /** The words with each bracket without partner replaced by a sign of its own, and empty ones left out. */
    static String marked(String words) {
        var marked = new StringBuilder(
                WHOLE.matcher(EMPTY.matcher(words).replaceAll("")).replaceFirst("$1"));
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < marked.length(); at++) {
            if (marked.charAt(at) == '（') {
                open.push(at);
            } else if (marked.charAt(at) == '）' && open.isEmpty()) {
                marked.setCharAt(at, CLOSING);
            } else if (marked.charAt(at) == '）') {
                open.pop();
            }
        }
        open.forEach(at -> marked.setCharAt(at, OPENING));
        return marked.toString();
    }

    /** Marked words as they were written. */
    static String written(String marked) {
        return marked.replace(OPENING, '（').replace(CLOSING, '）');
    }
}
