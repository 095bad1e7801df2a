package org.fenlei.kit.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Prints well-formed HTML as PDF, in the look of official documents (GB/T 9704-2012), which the page's own styles add to.
 *
 * <p>A page comes whole: a reference to anything outside it is refused, pictures are embedded as {@code data:}. Needs
 * openhtmltopdf-pdfbox, which only services that print depend on.
 */
public final class Pdf {

    private static final int WEIGHT = 400;

    private Pdf() {}

    /**
     * The page as PDF.
     *
     * @param html well-formed, without a document type; every text in it escaped already, as Qute does
     * @throws IllegalArgumentException if it is not well-formed, or refers to something outside
     */
    public static byte[] of(String html) {
        Document page = read(Typeface.printable(html));
        dress(page);
        Set<String> outside = ConcurrentHashMap.newKeySet();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder printer = new PdfRendererBuilder()
                    .withW3cDocument(page, "")
                    .useFont(() -> Typeface.open(Typeface.REGULAR), "Song", WEIGHT, FontStyle.NORMAL, true)
                    .useFont(() -> Typeface.open(Typeface.BOLD), "Song Bold", WEIGHT, FontStyle.NORMAL, true)
                    .withProducer("Fenlei")
                    .toStream(pdf);
            for (ExternalResourceControlPriority each : ExternalResourceControlPriority.values()) {
                printer.useExternalResourceAccessControl((uri, type) -> isInside(uri, outside), each);
            }
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!outside.isEmpty()) {
            throw new IllegalArgumentException("A page to be printed refers to " + outside);
        }
        return pdf.toByteArray();
    }

    private static boolean isInside(String uri, Set<String> outside) {
        boolean embedded = uri.startsWith("data:");
        if (!embedded) {
            outside.add(uri);
        }
        return embedded;
    }

    private static Document read(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("A page to be printed is not well-formed", e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the look of official documents before the page's own styles. */
    private static void dress(Document page) {
        Element root = page.getDocumentElement();
        Node head = root.getElementsByTagNameNS("*", "head").item(0);
        if (head == null) {
            throw new IllegalArgumentException("A page to be printed has no head");
        }
        Element style = page.createElementNS(root.getNamespaceURI(), "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(official());
        head.insertBefore(style, head.getFirstChild());
    }

    private static String official() {
        try (InputStream css = Typeface.open("official.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
