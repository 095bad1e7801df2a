package org.fenlei.task.reading.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** The parts of a Word file, weighed before any of them is read. */
final class DocxPackage {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN_TYPE = ".main+xml";
    private static final int MAX_PARTS_READ = 3;

    private final byte[] content;
    private final Set<String> names;
    private final List<String> notes = new ArrayList<>();
    private String mainPart = "";
    private String numberingPart = "";
    private String stylesPart = "";

    private DocxPackage(byte[] content, Set<String> names) {
        this.content = content;
        this.names = names;
    }

    /** @throws PlanReadingRefused if it is no Word file, or unpacks to more than the limits allow */
    static DocxPackage open(byte[] content, Limits limits) throws IOException, XMLStreamException {
        var file = new DocxPackage(content, new ArchiveScale(limits).weigh(content));
        if (!file.names.contains(CONTENT_TYPES)) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_NOT_A_WORD_FILE);
        }
        try (InputStream xml = file.open(CONTENT_TYPES)) {
            SafeXml.parse(xml, file.new ContentTypes());
        }
        if (!file.names.contains(file.mainPart)) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_NOT_A_WORD_FILE);
        }
        return file;
    }

    String mainPart() {
        return mainPart;
    }

    /** The part that says how lists are numbered; empty if there is none. */
    Optional<String> numbering() {
        return Optional.of(numberingPart).filter(names::contains);
    }

    /** The part with the paragraph styles; empty if there is none. */
    Optional<String> styles() {
        return Optional.of(stylesPart).filter(names::contains);
    }

    /** Footnotes and endnotes. */
    List<String> notes() {
        return notes.stream()
                .filter(names::contains)
                .distinct()
                .sorted()
                .limit(MAX_PARTS_READ)
                .toList();
    }

    InputStream open(String part) throws IOException {
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
            String type = WordAttributes.named(attributes, "ContentType");
            String part = WordAttributes.named(attributes, "PartName");
            if (!element.equals("Override") || !part.startsWith("/")) {
                return;
            }
            if (type.contains("wordprocessingml") || type.contains("ms-word")) {
                note(type, part.substring(1));
            } else if (type.contains("spreadsheetml") || type.contains("presentationml")) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, type);
            }
        }

        private void note(String type, String part) {
            if (type.endsWith(MAIN_TYPE) && mainPart.isEmpty()) {
                mainPart = part;
            } else if (type.endsWith("footnotes+xml") || type.endsWith("endnotes+xml")) {
                notes.add(part);
            } else if (type.endsWith(".numbering+xml")) {
                numberingPart = part;
            } else if (type.endsWith(".styles+xml")) {
                stylesPart = part;
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
            var packed = new CountingStream(content);
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

    /** Tells how much of the packed bytes has been taken. */
    private static final class CountingStream extends ByteArrayInputStream {
        private CountingStream(byte[] content) {
            super(content);
        }

        private int taken() {
            return pos;
        }
    }
}
