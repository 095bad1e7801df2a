package org.fenlei.task.feed.domain;

/**
 * Content lines of at most 75 octets (RFC 5545, 3.1). A character is never torn apart, and a Chinese one is three octets:
 * to count characters, as libraries do, makes lines three times as long as allowed.
 */
public final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** The same content, folded. */
    public static String of(String content) {
        StringBuilder folded = new StringBuilder(content.length() + content.length() / 16);
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            int sign = content.codePointAt(at);
            boolean lineEnd = sign == '\r' || sign == '\n';
            if (!lineEnd && octets + octets(sign) > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets = lineEnd ? 0 : octets + octets(sign);
        }
        return folded.toString();
    }

    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }
}
