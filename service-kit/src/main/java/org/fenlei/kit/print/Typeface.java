package org.fenlei.kit.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that documents are printed in. They hold the characters of GB 2312 and those of names; whatever else a text
 * has is printed as 〓, the mark that printers put where they have no type.
 */
final class Typeface {

    static final String REGULAR = "noto-serif-sc-regular.ttf";
    static final String BOLD = "noto-serif-sc-bold.ttf";

    private static final int NO_TYPE = 0x3013;
    private static final int LAST_PLANE_WITH_LETTERS = 0x2FFFF;

    private Typeface() {}

    /** Read when something is printed for the first time, never at start. */
    private static final class Held {
        private static final BitSet CHARACTERS = characters();
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name);
    }

    /** The text with nothing in it that could vanish; marks that are invisible by nature are left out. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> !isInvisible(sign))
                .map(sign -> isPrinted(sign) ? sign : NO_TYPE)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrinted(int sign) {
        return sign == '\n' || sign == '\t' || Held.CHARACTERS.get(sign);
    }

    /** Carriage returns, joiners, direction marks, variation selectors. */
    private static boolean isInvisible(int sign) {
        return sign == '\r'
                || Character.getType(sign) == Character.FORMAT
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xE0100 && sign <= 0xE01EF;
    }

    private static BitSet characters() {
        try (InputStream file = open(REGULAR);
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet known = new BitSet();
            for (int sign = ' '; sign <= LAST_PLANE_WITH_LETTERS; sign++) {
                known.set(sign, glyphs.getGlyphId(sign) > 0);
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
