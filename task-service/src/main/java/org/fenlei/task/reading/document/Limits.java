package org.fenlei.task.reading.document;

/**
 * How much of a file is read before it is refused. Set from what real plans need (a thousand rows are about 12 MB of
 * XML), not from what a library happens to allow.
 *
 * @param fileBytes the file as sent
 * @param archiveEntries parts in a Word file
 * @param archiveBytes all parts unpacked
 * @param partBytes one part unpacked
 * @param ratio unpacked to packed size of one part, watched once it is larger than {@code ratioFrom} bytes
 * @param ratioFrom see {@code ratio}
 * @param textCharacters characters of text in all lines
 * @param lines lines with text
 * @param cells cells of all tables, empty ones too
 * @param rows rows of one sheet
 * @param pages pages of a PDF
 */
public record Limits(
        int fileBytes,
        int archiveEntries,
        long archiveBytes,
        long partBytes,
        int ratio,
        long ratioFrom,
        int textCharacters,
        int lines,
        int cells,
        int rows,
        int pages) {

    private static final int MIB = 1 << 20;

    public static final Limits DEFAULT =
            new Limits(20 * MIB, 2_000, 128L * MIB, 48L * MIB, 150, 4L * MIB, 500_000, 100_000, 200_000, 20_000, 500);
}
