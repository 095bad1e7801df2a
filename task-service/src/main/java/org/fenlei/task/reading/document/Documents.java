package org.fenlei.task.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** Reads a file by what it holds; its name and declared type are not asked. */
public final class Documents {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private Documents() {}

    /**
     * The document that a file holds.
     *
     * @throws PlanReadingRefused naming what is wrong with the file
     */
    public static PlanDocument read(byte[] content) {
        return read(content, Limits.DEFAULT);
    }

    static PlanDocument read(byte[] content, Limits limits) {
        if (content.length > limits.fileBytes()) {
            throw new PlanReadingRefused(
                    ReadingRefusal.PLAN_FILE_TOO_LARGE,
                    "at most " + limits.fileBytes() + " bytes, not " + content.length);
        }
        PlanDocument document = byFormat(content, limits);
        if (document.blocks().isEmpty()) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_EMPTY);
        }
        return document;
    }

    private static PlanDocument byFormat(byte[] content, Limits limits) {
        if (startsWith(content, ZIP)) {
            return OfficeDocuments.read(content, limits);
        }
        return startsWith(content, PDF)
                ? PdfDocuments.read(content, limits)
                : TextDocuments.read(text(content, limits), limits);
    }

    private static String text(byte[] content, Limits limits) {
        if (startsWith(content, OLE)) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_WORD_97);
        }
        if (startsWith(content, RTF)) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, "RTF");
        }
        if (content.length > (long) MOST_BYTES_OF_A_CHARACTER * limits.textCharacters()) {
            throw new PlanReadingRefused(
                    ReadingRefusal.PLAN_FILE_TOO_LARGE, "more than " + limits.textCharacters() + " characters of text");
        }
        return Encodings.decode(content);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
