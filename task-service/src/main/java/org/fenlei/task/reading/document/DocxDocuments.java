package org.fenlei.task.reading.document;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/**
 * Word files. Their XML is streamed and never held: the reader sees text, paragraphs and table cells and skips the rest,
 * so a hostile file costs no more than a large one.
 */
final class DocxDocuments {

    private DocxDocuments() {}

    static PlanDocument read(byte[] content, Limits limits) {
        try {
            DocxPackage file = DocxPackage.open(content, limits);
            var numbering = new WordNumbering();
            var styles = new WordStyles();
            if (file.numbering().isPresent()) {
                parse(file, file.numbering().get(), numbering);
            }
            if (file.styles().isPresent()) {
                parse(file, file.styles().get(), styles);
            }
            var body = new WordBody(numbering, styles, limits);
            parse(file, file.mainPart(), body);
            for (String notes : file.notes()) {
                parse(file, notes, body);
            }
            return new PlanDocument(body.blocks());
        } catch (XMLStreamException | IOException | IllegalArgumentException damaged) {
            throw refused(ReadingRefusal.PLAN_FILE_DAMAGED, damaged);
        }
    }

    private static void parse(DocxPackage file, String part, SafeXml.Listener reader)
            throws IOException, XMLStreamException {
        try (InputStream xml = file.open(part)) {
            SafeXml.parse(xml, reader);
        }
    }

    private static PlanReadingRefused refused(ReadingRefusal code, Exception cause) {
        var refusal = new PlanReadingRefused(code);
        refusal.initCause(cause);
        return refusal;
    }
}
