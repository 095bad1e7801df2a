package org.fenlei.task.reading.document;

import java.util.BitSet;

/** Tells, roughly, the different names of a PDF: a library keeps each for as long as it is in use. */
final class PdfNames {
    private static final int TOLD_APART = 1 << 20;
    private static final int OBJECTS_OF_A_NAME = 6;

    private final BitSet known = new BitSet();
    private final PdfBudget budget;

    PdfNames(PdfBudget budget) {
        this.budget = budget;
    }

    /** Takes from the budget what a name costs that was not seen before. */
    void add(int hash) {
        int sign = (hash ^ (hash >>> 12)) & (TOLD_APART - 1);
        if (!known.get(sign)) {
            known.set(sign);
            budget.take(OBJECTS_OF_A_NAME);
        }
    }

    /** Adds every name in a text. */
    void addAll(String text) {
        for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
            int hash = 0;
            for (int next = at + 1; next < text.length() && isOfName(text.charAt(next)); next++) {
                hash = 31 * hash + text.charAt(next);
            }
            add(hash);
        }
    }

    private static boolean isOfName(char each) {
        return each > ' ' && "()<>[]{}/%".indexOf(each) < 0;
    }
}
