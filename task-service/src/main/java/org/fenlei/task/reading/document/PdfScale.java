package org.fenlei.task.reading.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/**
 * Unpacks every packed stream of a PDF once into nothing before a library holds any of it: a few kilobytes can unpack
 * into gigabytes. What is packed twice is unpacked twice; a packing that nobody has used for decades is refused.
 */
final class PdfScale {
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(?:\\r\\n|\\r|\\n)?");
    /** What unpacks in a way that is not followed here: named as such, or named where nobody can read it. */
    private static final Pattern UNUSUAL = Pattern.compile(
            "/(?:LZWDecode|RunLengthDecode|ASCIIHexDecode|ASCII85Decode|Encrypt)\\b|/Filter\\s*(?:\\d+\\s+\\d+\\s+R|\\[?\\s*/[A-Za-z0-9]*#)"
                    + "|/(?=[^\\s/]{0,20}#)(?:F|#46)(?:i|#69)(?:l|#6[cC])(?:t|#74)(?:e|#65)(?:r|#72)\\b");

    private static final int MOST_STREAMS = 20_000;
    private static final int DEEPEST = 3;
    /** Each stream is read once for each depth; one that reaches into the next is read again. */
    private static final int MOST_PASSES = 8;

    private final Limits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long total;
    private long packed;

    private PdfScale(Limits limits) {
        this.limits = limits;
    }

    /** @throws PlanReadingRefused if it unpacks to more than the limits allow */
    static void weigh(byte[] content, Limits limits) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        Matcher unusual = UNUSUAL.matcher(bytes);
        if (unusual.find()) {
            throw unusual.group().contains("Encrypt")
                    ? new PlanReadingRefused(ReadingRefusal.PLAN_PDF_PROTECTED)
                    : new PlanReadingRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, "PDF " + unusual.group());
        }
        var scale = new PdfScale(limits);
        Matcher stream = STREAM.matcher(bytes);
        for (int streams = 0; stream.find(); streams++) {
            if (streams >= MOST_STREAMS || scale.packed > MOST_PASSES * (long) content.length) {
                throw bomb();
            }
            scale.stream(content, stream.end());
        }
    }

    private void stream(byte[] content, int from) {
        long size = 1;
        for (int depth = 1; depth <= DEEPEST && size > 0; depth++) {
            var counted = new CountingStream(content, from);
            InputStream in = counted;
            for (int at = 0; at < depth; at++) {
                in = new Unpacked(in);
            }
            size = measure(in);
            packed += counted.taken();
        }
    }

    private static PlanReadingRefused bomb() {
        return new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, "streams of a PDF");
    }

    private long measure(InputStream unpacked) {
        long size = 0;
        try (unpacked) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                total += read;
                if (size > limits.partBytes() || total > limits.archiveBytes()) {
                    throw bomb();
                }
            }
        } catch (IOException damaged) {
            return size; // not packed, or damaged: a reader gets no further either
        }
        return size;
    }

    /** What is packed behind two bytes of header, whatever these say: readers do not look at them. */
    private static final class Unpacked extends FilterInputStream {
        private final Inflater inflater;

        private Unpacked(InputStream packed) {
            this(packed, new Inflater(true));
        }

        private Unpacked(InputStream packed, Inflater inflater) {
            super(new InflaterInputStream(new Headless(packed), inflater));
            this.inflater = inflater;
        }

        @Override
        public void close() throws IOException {
            super.close();
            inflater.end();
        }
    }

    /** Skips the header when it is first read. */
    private static final class Headless extends FilterInputStream {
        private boolean begun;

        private Headless(InputStream packed) {
            super(packed);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (!begun) {
                begun = true;
                in.read();
                in.read();
            }
            return super.read(into, from, length);
        }
    }
}
