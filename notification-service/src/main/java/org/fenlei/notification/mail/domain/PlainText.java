package org.fenlei.notification.mail.domain;

import org.jspecify.annotations.Nullable;

/**
 * Text from elsewhere, made fit for one line of a mail: no line breaks, no control or direction-changing characters, no
 * longer than it may be. Escaping for HTML and headers comes later and elsewhere.
 */
public final class PlainText {
    private static final int ELLIPSIS = '…';

    private PlainText() {}

    public static String line(@Nullable String raw, int longest) {
        if (raw == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < raw.length(); ) {
            int character = raw.codePointAt(at);
            at += Character.charCount(character);
            if (isGap(character)) {
                gap = length > 0;
            } else if (!isUnfit(character)) {
                if (length + (gap ? 2 : 1) > longest) {
                    return shortened(kept, longest, length);
                }
                if (gap) {
                    kept.append(' ');
                    length++;
                    gap = false;
                }
                kept.appendCodePoint(character);
                length++;
            }
        }
        return kept.toString();
    }

    private static String shortened(StringBuilder kept, int longest, int length) {
        if (length >= longest) {
            kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.appendCodePoint(ELLIPSIS).toString();
    }

    private static boolean isGap(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.CONTROL;
    }

    /** Half pairs, unassigned and private characters, and format characters other than the joiners of emoji. */
    private static boolean isUnfit(int character) {
        int type = Character.getType(character);
        boolean joiner = character == 0x200D || character == 0x200C;
        return type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || (type == Character.FORMAT && !joiner);
    }
}
