package org.fenlei.task.reading.document;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.text.Blank;

/** PDF files that hold text: every printed line is a line. A scanned page holds none, and is told so. */
final class PdfDocuments {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private PdfDocuments() {}

    static PlanDocument read(byte[] content, Limits limits) {
        PdfScale.weigh(content);
        try (PDDocument document = new PdfParsing(content).parse()) {
            if (document.isEncrypted()) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_PDF_PROTECTED);
            }
            if (document.getNumberOfPages() > limits.pages()) {
                throw new PlanReadingRefused(
                        ReadingRefusal.PLAN_FILE_TOO_LARGE, "at most " + limits.pages() + " pages");
            }
            String text = new PdfText(limits).getText(document);
            if (Blank.is(text)) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_PDF_WITHOUT_TEXT);
            }
            return lines(text, limits);
        } catch (InvalidPasswordException locked) {
            throw refused(ReadingRefusal.PLAN_PDF_PROTECTED, locked);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw damaged instanceof PlanReadingRefused refusal
                    ? refusal
                    : refused(ReadingRefusal.PLAN_FILE_DAMAGED, damaged);
        }
    }

    private static PlanDocument lines(String text, Limits limits) {
        var counter = new LineCounter(limits);
        return new PlanDocument(LINE_END.splitAsStream(text)
                .map(Blank::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(line -> new Block.Paragraph(counter.next(line)))
                .toList());
    }

    private static PlanReadingRefused refused(ReadingRefusal code, Throwable cause) {
        var refusal = new PlanReadingRefused(code);
        refusal.initCause(cause);
        return refusal;
    }
}
