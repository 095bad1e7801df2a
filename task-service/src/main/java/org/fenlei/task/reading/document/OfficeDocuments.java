package org.fenlei.task.reading.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** Word and Excel files. */
final class OfficeDocuments {

    private OfficeDocuments() {}

    static PlanDocument read(byte[] content, Limits limits) {
        try {
            OfficePackage file = OfficePackage.open(content, limits);
            return file.isWorkbook() ? Workbooks.read(file, limits) : WordDocuments.read(file, limits);
        } catch (XMLStreamException | IOException | UncheckedIOException | IllegalArgumentException damaged) {
            var refusal = new PlanReadingRefused(ReadingRefusal.PLAN_FILE_DAMAGED);
            refusal.initCause(damaged);
            throw refusal;
        }
    }
}
