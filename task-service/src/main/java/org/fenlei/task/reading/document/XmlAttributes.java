package org.fenlei.task.reading.document;

import javax.xml.stream.XMLStreamReader;

/** Attributes by their local names. */
final class XmlAttributes {
    private static final int MOST_DIGITS = 4;

    private XmlAttributes() {}

    /** The attribute; empty if it is absent. */
    static String named(XMLStreamReader attributes, String name) {
        for (int at = 0; at < attributes.getAttributeCount(); at++) {
            if (attributes.getAttributeLocalName(at).equals(name)) {
                return attributes.getAttributeValue(at);
            }
        }
        return "";
    }

    /** What most elements say. */
    static String value(XMLStreamReader attributes) {
        return named(attributes, "val");
    }

    /** A small number; another where there is none. */
    static int number(String value, int otherwise) {
        boolean small = !value.isEmpty()
                && value.length() <= MOST_DIGITS
                && value.chars().allMatch(each -> each >= '0' && each <= '9');
        return small ? Integer.parseInt(value) : otherwise;
    }
}
