package org.fenlei.task.reading.text;

import java.util.Arrays;

/**
 * A text without its blanks and with one form for each sign: digits, letters and {@code % . + - < = >} half width,
 * brackets and sentence signs full width. Every character remembers where it stood.
 */
public final class Compact {
    private static final String HALF = "(),;:!?[]{}";
    private static final String FULL = "（），；：！？［］｛｝";
    /** Stands between the paragraphs of one cell; reads as the end of a sentence. */
    public static final char PARAGRAPH = '\u2029';

    private static final String DASHES = "－–—―‐‑~～〜∼";

    private final String text;
    private final int[] origins;

    private Compact(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static Compact of(String raw) {
        var kept = new StringBuilder(raw.length());
        int[] origins = new int[raw.length()];
        for (int at = 0; at < raw.length(); at++) {
            char each = raw.charAt(at);
            if (each == PARAGRAPH || !Blank.is(each)) {
                origins[kept.length()] = at;
                kept.append(one(each, raw, at));
            }
        }
        return new Compact(kept.toString(), Arrays.copyOf(origins, kept.length()));
    }

    public String text() {
        return text;
    }

    /** Where a character of the compact text stood in the raw text. */
    public int origin(int at) {
        return origins[at];
    }

    /** Where the raw text of a stretch ends that ends before a character of the compact text. */
    public int originEnd(int to) {
        return to == 0 ? 0 : origins[to - 1] + 1;
    }

    private static char one(char each, String raw, int at) {
        if (each == ',' && betweenDigits(raw, at)) {
            return each;
        }
        int half = HALF.indexOf(each);
        if (half >= 0) {
            return FULL.charAt(half);
        }
        if (DASHES.indexOf(each) >= 0) {
            return '-';
        }
        return signs(each);
    }

    private static char signs(char each) {
        return switch (each) {
            case PARAGRAPH -> '。';
            case '﹪', '‰' -> each == '‰' ? '‰' : '%';
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '○' -> '〇';
            case '「', '『' -> '“';
            case '」', '』' -> '”';
            default -> FULL.indexOf(each) < 0 && each >= '！' && each <= '～' ? (char) (each - 0xFEE0) : each;
        };
    }

    private static boolean betweenDigits(String raw, int at) {
        return at > 0
                && at + 1 < raw.length()
                && Character.isDigit(raw.charAt(at - 1))
                && Character.isDigit(raw.charAt(at + 1));
    }
}
