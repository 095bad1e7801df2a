package org.fenlei.task.reading.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of an Excel file holds which sheet. Every part is heard once before a library reads any. */
final class WorkbookParts {
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, SheetGuard> guards = new HashMap<>();
    private final String folder;

    WorkbookParts(OfficePackage file) throws IOException, XMLStreamException {
        String main = file.mainPart();
        int slash = main.lastIndexOf('/') + 1;
        this.folder = main.substring(0, slash);
        String relations = folder + "_rels/" + main.substring(slash) + ".rels";
        if (file.has(relations)) {
            file.parse(relations, new Relations());
        }
        file.parseAll(part -> OfficePackage.isXml(part) ? heard(part) : null);
    }

    private SheetGuard heard(String part) {
        var guard = new SheetGuard();
        guards.put(part, guard);
        return guard;
    }

    /** The merged cells of the sheet that the workbook knows by this id. */
    MergedCells mergedCells(String sheetId) {
        String target = targets.getOrDefault(sheetId, "");
        SheetGuard guard = guards.get(target.startsWith("/") ? target.substring(1) : folder + target);
        return guard == null ? new MergedCells() : guard.merged();
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
