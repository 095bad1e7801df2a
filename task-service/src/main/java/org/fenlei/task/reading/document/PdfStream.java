package org.fenlei.task.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a PDF, weighed before a library unpacks it. What no text is read from, pictures above all, is never
 * unpacked and may be as large as it likes. Packings but the usual one are refused: a picture's header of a few bytes
 * can ask for gigabytes.
 */
final class PdfStream extends COSStream {
    private static final int MOST_BYTES = 8 << 20;
    private static final int WIDEST_ROW = 1 << 16;
    private static final int MOST_BITS = 32;
    private static final int LENGTH_OF_HEADER = 2;

    private final PdfBudget budget;
    private final PdfNames names;
    private int size = -1;

    PdfStream(RandomAccessReadView packed, PdfBudget budget, PdfNames names) throws IOException {
        super(null, packed);
        this.budget = budget;
        this.names = names;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        weigh();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        weigh();
        return super.createView();
    }

    /** Its bytes when unpacked. */
    int unpackedSize() throws IOException {
        weigh();
        return size;
    }

    private void weigh() throws IOException {
        if (size >= 0) {
            return;
        }
        byte[] content = unpacked(isPacked());
        size = content.length;
        if (size > MOST_BYTES) {
            throw PdfBudget.bomb("a stream of a PDF");
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        boolean holdsObjects = containsKey(COSName.N) && containsKey(COSName.FIRST);
        names.addAll(text);
        budget.take(holdsObjects ? PdfTokens.objects(text) : PdfTokens.mappings(text));
    }

    private boolean isPacked() throws IOException {
        COSBase filters = getFilters();
        if (filters instanceof COSArray several) {
            require(several.size() <= 1, "packed more than once");
            filters = several.size() == 0 ? null : several.getObject(0);
        }
        require(filters == null || isUsual(filters), "packed as " + filters);
        COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray several) {
            several.forEach(PdfStream::checkRow);
        }
        checkRow(parameters);
        return filters != null;
    }

    private static boolean isUsual(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    /** A row is held in memory, however long it says that it is. */
    private static void checkRow(@Nullable COSBase parameters) {
        if (parameters instanceof COSDictionary row) {
            require(
                    row.getInt(COSName.COLUMNS, 1) <= WIDEST_ROW
                            && row.getInt(COSName.BITS_PER_COMPONENT, 1) <= MOST_BITS,
                    "rows without end");
        }
    }

    private static void require(boolean usual, String otherwise) {
        if (!usual) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, "PDF: a stream is " + otherwise);
        }
    }

    private byte[] unpacked(boolean packed) throws IOException {
        try (InputStream raw = createRawInputStream()) {
            if (!packed) {
                return raw.readNBytes(MOST_BYTES + 1);
            }
            raw.skipNBytes(Math.min(LENGTH_OF_HEADER, getLength()));
            return inflated(raw);
        }
    }

    /** As far as it can be unpacked: whoever reads a damaged stream gets no further either. */
    private static byte[] inflated(InputStream packed) {
        var inflater = new Inflater(true);
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try (var unpacked = new InflaterInputStream(packed, inflater)) {
            for (int read = unpacked.read(buffer);
                    read >= 0 && content.size() <= MOST_BYTES;
                    read = unpacked.read(buffer)) {
                content.write(buffer, 0, read);
            }
        } catch (IOException damaged) {
            return content.toByteArray();
        } finally {
            inflater.end();
        }
        return content.toByteArray();
    }
}
