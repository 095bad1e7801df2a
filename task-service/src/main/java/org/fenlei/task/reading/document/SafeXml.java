package org.fenlei.task.reading.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** XML from strangers: no document type, no entity of its own, nothing fetched, no bottomless nesting. */
final class SafeXml {
    private static final int DEEPEST = 400;

    /** The JDK's own limit, which differs between versions and is told as a damaged file: ours stands in its place. */
    private static final String JDK_DEEPEST = "jdk.xml.maxElementDepth";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

    private SafeXml() {}

    /** Hears the elements and text of a document, by local names: Word's two dialects differ in namespaces only. */
    interface Listener {
        void start(String element, XMLStreamReader attributes);

        void text(String text);

        void end(String element);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(JDK_DEEPEST, "0");
        return factory;
    }

    /**
     * Parts are UTF-8: ISO/IEC 29500-2 knows UTF-16 besides, which {@link XmlMarkup} refuses. They are decoded here, as the
     * JDK's parser prints every byte that is none on the error stream before it throws.
     */
    private static Reader decoded(InputStream xml) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(new XmlMarkup(xml), StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** @throws PlanReadingRefused if the document declares a type, is not in UTF-8, or nests without end */
    static void parse(InputStream xml, Listener listener) throws IOException, XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(decoded(xml));
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, "XML in " + encoding);
        }
        var names = new XmlNames();
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth = deeper(depth);
                    names.of(reader);
                    listener.start(reader.getLocalName(), reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    listener.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new PlanReadingRefused(ReadingRefusal.PLAN_XML_FORBIDDEN);
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, "elements nested more than " + DEEPEST);
        }
        return depth + 1;
    }
}
