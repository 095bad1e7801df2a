package org.fenlei.task.reading.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** The printed text of a PDF from top to bottom, ended where a page draws more than any page that a person wrote. */
final class PdfText extends PDFTextStripper {
    private static final int MOST_FORMS = 10_000;
    private static final int MOST_ON_A_PAGE = 60_000;
    private static final int MOST_OPERATORS = 5_000_000;
    private static final int MOST_IN_A_DRAWING = 1 << 20;
    private static final long MOST_DRAWN = 64L << 20;

    private final int mostCharacters;
    private int characters;
    private int charactersOfPage;
    private int forms;
    private int operators;
    private long drawn;

    PdfText(Limits limits) throws IOException {
        this.mostCharacters = limits.textCharacters();
        setSortByPosition(true);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters > mostCharacters) {
            throw new PlanReadingRefused(
                    ReadingRefusal.PLAN_FILE_TOO_LARGE, "more than " + mostCharacters + " characters of text");
        }
        if (++charactersOfPage > MOST_ON_A_PAGE) {
            throw new PlanReadingRefused(
                    ReadingRefusal.PLAN_FILE_TOO_LARGE, "more than " + MOST_ON_A_PAGE + " characters on a page");
        }
        super.processTextPosition(text);
    }

    /** A page's parts are read as one; an array in them is held in memory, however long. */
    @Override
    public void processPage(PDPage page) throws IOException {
        long size = 0;
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
            size += draw(parts.next().getCOSObject());
            allow(size <= MOST_IN_A_DRAWING);
        }
        super.processPage(page);
    }

    /** A short stream can be drawn ten thousand times. */
    private int draw(COSStream stream) throws IOException {
        int size = stream instanceof PdfStream weighed ? weighed.unpackedSize() : 0;
        drawn += size;
        allow(size <= MOST_IN_A_DRAWING && drawn <= MOST_DRAWN);
        return size;
    }

    private static void allow(boolean drawable) {
        if (!drawable) {
            throw PdfBudget.bomb("drawing of a PDF");
        }
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        charactersOfPage = 0;
        super.startPage(page);
    }

    /** A short stream can be drawn on every page, and draws nothing for a long time. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allow(++operators <= MOST_OPERATORS);
        super.processOperator(operator, operands);
    }

    /** Forms can hold forms, each many times: a small file could draw without end. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        allow(++forms <= MOST_FORMS);
        draw(form.getCOSObject());
        super.showForm(form);
    }
}
