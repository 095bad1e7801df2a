package org.fenlei.task.reading.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** The printed text of a PDF from top to bottom, ended where a page draws more than any page that a person wrote. */
final class PdfText extends PDFTextStripper {
    private static final int MOST_FORMS = 10_000;

    private final int mostCharacters;
    private int characters;
    private int forms;

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
        super.processTextPosition(text);
    }

    /** Forms can hold forms, each many times: a small file could draw without end. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, "forms in forms");
        }
        super.showForm(form);
    }
}
