package org.fenlei.task.reading.text;

/** What counts as nothing: white space of every width, and marks that print nothing. */
public final class Blank {

    private Blank() {}

    public static boolean is(CharSequence text) {
        return text.chars().allMatch(Blank::is);
    }

    public static boolean is(int character) {
        return character <= ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || isInvisible(character);
    }

    private static boolean isInvisible(int character) {
        return character == '\uFEFF'
                || character == '\u00AD'
                || (character >= '\u200B' && character <= '\u200F')
                || character == '\u2060'
                || character == '\u007F';
    }

    /** The text without blanks at either end. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
