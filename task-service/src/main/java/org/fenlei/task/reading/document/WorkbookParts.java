package org.fenlei.task.reading.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of an Excel file holds which sheet. Every part is heard once, so that none declares a type unnoticed. */
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
        file.parse(main, new Ignored());
        for (String type : new String[] {".sharedStrings+xml", ".styles+xml"}) {
            for (String part : file.parts(type)) {
                file.parse(part, new Ignored());
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

    private final class Relations extends Ignored {
        @Override
        public void start(String element, XMLStreamReader attributes) {
            if (element.equals("Relationship")) {
                targets.put(XmlAttributes.named(attributes, "Id"), XmlAttributes.named(attributes, "Target"));
            }
        }
    }

    /** Hears, and keeps nothing. */
    private static class Ignored implements SafeXml.Listener {
        @Override
        public void start(String element, XMLStreamReader attributes) {
            // only that it could be read matters
        }

        @Override
        public void text(String text) {
            // as above
        }

        @Override
        public void end(String element) {
            // as above
        }
    }
}
