package org.fenlei.task.reading.document;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * Word files. Their XML is streamed and never held: the reader sees text, paragraphs, their numbers and table cells and
 * skips the rest, so a hostile file costs no more than a large one.
 */
final class WordDocuments {
    private static final int MOST_NOTES = 3;

    private WordDocuments() {}

    static PlanDocument read(OfficePackage file, Limits limits) throws IOException, XMLStreamException {
        var numbering = new WordNumbering();
        for (String part : file.parts(".numbering+xml")) {
            file.parse(part, numbering);
        }
        var styles = new WordStyles();
        for (String part : file.parts(".styles+xml")) {
            file.parse(part, styles);
        }
        var body = new WordBody(numbering, styles, limits);
        file.parse(file.mainPart(), body);
        for (String type : new String[] {"footnotes+xml", "endnotes+xml"}) {
            for (String part : file.parts(type).stream().limit(MOST_NOTES).toList()) {
                file.parse(part, body);
            }
        }
        return new PlanDocument(body.blocks());
    }
}
