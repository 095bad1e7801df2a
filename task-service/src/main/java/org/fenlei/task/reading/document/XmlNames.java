package org.fenlei.task.reading.document;

import java.util.BitSet;
import javax.xml.stream.XMLStreamReader;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** Counts the different names of a document, roughly: a parser keeps each, and a few bytes can be a new one. */
final class XmlNames {
    private static final int TOLD_APART = 1 << 16;
    private static final int MOST = 10_000;

    private final BitSet known = new BitSet(TOLD_APART);
    private int names;

    /** Those of an element that begins. */
    void of(XMLStreamReader element) {
        add(element.getLocalName());
        for (int at = 0; at < element.getAttributeCount(); at++) {
            add(element.getAttributeLocalName(at));
        }
        for (int at = 0; at < element.getNamespaceCount(); at++) {
            String prefix = element.getNamespacePrefix(at);
            add((prefix == null ? "" : prefix) + element.getNamespaceURI(at));
        }
    }

    private void add(String name) {
        int sign = name.hashCode() & (TOLD_APART - 1);
        if (!known.get(sign)) {
            known.set(sign);
            if (++names > MOST) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, "names of elements");
            }
        }
    }
}
