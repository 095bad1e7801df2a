package org.fenlei.task.reading.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of an Excel file holds which sheet. Every part is heard once before a library reads any. */
final class WorkbookParts {
    private final OfficePackage file;
    private final Map<String, String> targets = new HashMap<>();
    private final String folder;

    WorkbookParts(OfficePackage file) throws IOException, XMLStreamException {
        this.file = file;
        String main = file.mainPart();
        int slash = main.lastIndexOf('/') + 1;
        this.folder = main.substring(0, slash);
        String relations = folder + "_rels/" + main.substring(slash) + ".rels";
        if (file.has(relations)) {
            file.parse(relations, new Relations());
        }
        for (String part : file.names()) {
            if (part.endsWith(".xml")) {
                file.parse(part, new SheetGuard());
            }
        }
    }

    /** The merged cells of the sheet that the workbook knows by this id. */
    MergedCells mergedCells(String sheetId) throws IOException, XMLStreamException {
        String target = targets.getOrDefault(sheetId, "");
        String part = target.startsWith("/") ? target.substring(1) : folder + target;
        var merged = new MergedCells();
        if (file.has(part)) {
            file.parse(part, merged);
        }
        return merged;
    }

    private final class Relations implements SafeXml.Listener {
        @Override
        public void start(String element, XMLStreamReader attributes) {
            if (element.equals("Relationship")) {
                targets.put(XmlAttributes.named(attributes, "Id"), XmlAttributes.named(attributes, "Target"));
            }
        }

        @Override
        public void text(String text) {
            // relations hold none
        }

        @Override
        public void end(String element) {
            // nothing is nested
        }
    }
}
