package org.fenlei.task.reading.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;
import org.jspecify.annotations.Nullable;

/** The parts of a Word or Excel file, weighed before any of them is read. */
final class OfficePackage {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN_TYPE = ".main+xml";

    private final byte[] content;
    private final Set<String> names;
    private final Map<String, String> types = new TreeMap<>();
    private String mainPart = "";

    private OfficePackage(byte[] content, Set<String> names) {
        this.content = content;
        this.names = names;
    }

    /** @throws PlanReadingRefused if it is neither, or unpacks to more than the limits allow */
    static OfficePackage open(byte[] content, Limits limits) throws IOException, XMLStreamException {
        var file = new OfficePackage(content, new ArchiveScale(limits).weigh(content));
        if (!file.names.contains(CONTENT_TYPES)) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_NOT_A_WORD_FILE);
        }
        file.parse(CONTENT_TYPES, file.new ContentTypes());
        if (!file.names.contains(file.mainPart)) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_NOT_A_WORD_FILE);
        }
        return file;
    }

    boolean isWorkbook() {
        return types.getOrDefault(mainPart, "").contains("spreadsheetml");
    }

    String mainPart() {
        return mainPart;
    }

    /** The parts whose type ends so, by name. */
    List<String> parts(String type) {
        return types.entrySet().stream()
                .filter(part -> part.getValue().endsWith(type) && names.contains(part.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean has(String part) {
        return names.contains(part);
    }

    /** Whether a part is read at all; pictures and the like are not. */
    static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    /** Its parts that are read, packed anew: a library that finds parts in another way finds none that was not weighed. */
    byte[] repacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(content));
                var to = new ZipOutputStream(packed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (isXml(entry.getName())) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                    to.closeEntry();
                }
            }
        }
        return packed.toByteArray();
    }

    /** Has every part heard for which there is somebody to listen, in one pass through the file. */
    void parseAll(Function<String, SafeXml.@Nullable Listener> listeners) throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                SafeXml.Listener listener = listeners.apply(entry.getName());
                if (listener != null) {
                    SafeXml.parse(new OnePart(zip), listener);
                }
            }
        }
    }

    /** The part that a zip stands at; whoever closes it leaves the zip open for the next. */
    private static final class OnePart extends FilterInputStream {
        private OnePart(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // the zip goes on
        }
    }

    /** Has a part heard element by element. */
    void parse(String part, SafeXml.Listener listener) throws IOException, XMLStreamException {
        try (InputStream xml = open(part)) {
            SafeXml.parse(xml, listener);
        }
    }

    private InputStream open(String part) throws IOException {
        var zip = new ZipInputStream(new ByteArrayInputStream(content));
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().equals(part)) {
            entry = zip.getNextEntry();
        }
        return zip;
    }

    /** Which part is what; the main part is not always called {@code word/document.xml}. */
    private final class ContentTypes implements SafeXml.Listener {

        @Override
        public void start(String element, XMLStreamReader attributes) {
            String type = XmlAttributes.named(attributes, "ContentType");
            String part = XmlAttributes.named(attributes, "PartName");
            if (!element.equals("Override") || !part.startsWith("/")) {
                return;
            }
            if (type.contains("presentationml")) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, type);
            }
            types.put(part.substring(1), type);
            boolean read = type.contains("wordprocessingml")
                    || type.contains("ms-word")
                    || type.contains("spreadsheetml")
                    || type.contains("ms-excel");
            if (read && type.endsWith(MAIN_TYPE) && mainPart.isEmpty()) {
                mainPart = part.substring(1);
            }
        }

        @Override
        public void text(String text) {
            // content types hold none
        }

        @Override
        public void end(String element) {
            // nothing is nested
        }
    }

    /** Unpacks everything once into nothing, so that no limit depends on what the archive says of itself. */
    private static final class ArchiveScale {
        private final Limits limits;
        private final byte[] buffer = new byte[1 << 16];
        private long total;

        private ArchiveScale(Limits limits) {
            this.limits = limits;
        }

        private Set<String> weigh(byte[] content) throws IOException {
            var names = new HashSet<String>();
            var packed = new CountingStream(content, 0);
            int entries = 0;
            try (var zip = new ZipInputStream(packed)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    allow(++entries <= limits.archiveEntries(), "parts");
                    names.add(entry.getName());
                    weigh(zip, packed);
                }
            }
            return names;
        }

        private void weigh(ZipInputStream zip, CountingStream packed) throws IOException {
            long start = packed.taken();
            long size = 0;
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                size += read;
                total += read;
                long ratio = size / Math.max(1, packed.taken() - start);
                allow(size <= limits.partBytes(), "size of a part");
                allow(total <= limits.archiveBytes(), "size of all parts");
                allow(size <= limits.ratioFrom() || ratio <= limits.ratio(), "ratio of a part");
            }
        }

        private static void allow(boolean within, String what) {
            if (!within) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, what);
            }
        }
    }
}
