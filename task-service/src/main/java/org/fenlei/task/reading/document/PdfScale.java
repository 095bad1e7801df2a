package org.fenlei.task.reading.document;

import java.io.ByteArrayInputStream;
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
    private static final Pattern STREAM = Pattern.compile("stream *(?:\\r\\n|\\r|\\n)?");
    private static final Pattern DISUSED = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final int DEEPEST = 3;

    private final Limits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private PdfScale(Limits limits) {
        this.limits = limits;
    }

    /** @throws PlanReadingRefused if it unpacks to more than the limits allow */
    static void weigh(byte[] content, Limits limits) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        if (DISUSED.matcher(bytes).find()) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, "PDF: LZW, RunLength");
        }
        var scale = new PdfScale(limits);
        Matcher stream = STREAM.matcher(bytes);
        while (stream.find()) {
            scale.stream(content, stream.end());
        }
    }

    private void stream(byte[] content, int from) {
        long size = 1;
        for (int depth = 1; depth <= DEEPEST && size > 0; depth++) {
            InputStream in = new ByteArrayInputStream(content, from, content.length - from);
            for (int at = 0; at < depth; at++) {
                in = new Unpacked(in);
            }
            size = measure(in);
        }
    }

    private long measure(InputStream unpacked) {
        long size = 0;
        try (unpacked) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                total += read;
                if (size > limits.partBytes() || total > limits.archiveBytes()) {
                    throw new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, "streams of a PDF");
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
