package org.fenlei.task.reading.document;

/**
 * What a library would gather of a PDF's bytes before anybody could count it: a word without end, and a place for every
 * {@code obj} that a damaged file holds.
 */
final class PdfScale {
    private static final int LONGEST_WORD = 4 << 20;
    private static final int MOST_PLACES = 200_000;
    private static final String ENDS_WORD = "()<>[]{}/%";

    private PdfScale() {}

    /** @throws org.fenlei.task.reading.PlanReadingRefused if either is more than any program writes */
    static void weigh(byte[] content) {
        int begun = 0;
        int places = 0;
        for (int at = 0; at < content.length; at++) {
            byte each = content[at];
            if ((each >= 0 && each <= ' ') || ENDS_WORD.indexOf(each) >= 0) {
                begun = at;
            } else if (at - begun > LONGEST_WORD) {
                throw PdfBudget.bomb("a word in a PDF");
            }
            if (each == 'j' && at >= 2 && content[at - 1] == 'b' && content[at - 2] == 'o' && ++places > MOST_PLACES) {
                throw PdfBudget.bomb("objects of a PDF");
            }
        }
    }
}
