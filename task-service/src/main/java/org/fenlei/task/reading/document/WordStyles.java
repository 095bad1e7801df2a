package org.fenlei.task.reading.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The paragraph styles of a Word file, as far as they number paragraphs: headings often do. */
final class WordStyles implements SafeXml.Listener {
    private static final int MOST_STYLES = 10_000;
    private static final int LONGEST_LINEAGE = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Style style = new Style();

    /** A style: the list it belongs to, if it names one, and the style it is based on. */
    private static final class Style {
        private String list = "";
        private int level = -1;
        private String parent = "";
    }

    /** The list that paragraphs of a style belong to; empty if none. */
    String list(String styleId) {
        Style at = styles.get(styleId);
        for (int up = 0; at != null && up < LONGEST_LINEAGE; up++) {
            if (!at.list.isEmpty()) {
                return at.list;
            }
            at = styles.get(at.parent);
        }
        return "";
    }

    /** The level in that list. */
    int level(String styleId) {
        Style at = styles.get(styleId);
        for (int up = 0; at != null && up < LONGEST_LINEAGE; up++) {
            if (at.level >= 0) {
                return at.level;
            }
            at = styles.get(at.parent);
        }
        return 0;
    }

    @Override
    public void start(String element, XMLStreamReader attributes) {
        switch (element) {
            case "style" -> {
                style = new Style();
                if (styles.size() < MOST_STYLES) {
                    styles.put(XmlAttributes.named(attributes, "styleId"), style);
                }
            }
            case "basedOn" -> style.parent = XmlAttributes.value(attributes);
            case "numId" -> style.list = XmlAttributes.value(attributes);
            case "ilvl" -> style.level = XmlAttributes.number(XmlAttributes.value(attributes), 0);
            default -> {
                // looks say nothing
            }
        }
    }

    @Override
    public void text(String text) {
        // styles hold none
    }

    @Override
    public void end(String element) {
        if (element.equals("style")) {
            style = new Style();
        }
    }
}
