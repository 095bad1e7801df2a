package org.fenlei.task.reading.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import org.jspecify.annotations.Nullable;

/**
 * Parses a PDF's objects within a budget: two bytes of a file can be an object of sixty in memory, and three an entry of
 * two hundred in its table of objects. Programs of embedded fonts are left out: no text is read from them, and a few
 * bytes of one can keep a library busy for hours.
 */
final class PdfParsing extends PDFParser {
    private static final int OBJECTS_OF_AN_ENTRY = 4;
    private static final List<COSName> FONT_PROGRAMS =
            List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final PdfBudget budget = new PdfBudget();
    private final PdfNames names = new PdfNames(budget);

    PdfParsing(byte[] content) throws IOException {
        super(new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new Streams(this, budget, names);
        xrefTrailerResolver = new Entries(budget);
    }

    @Override
    protected @Nullable COSBase parseDirObject() throws IOException {
        budget.take(1);
        COSBase object = super.parseDirObject();
        dropFontPrograms(object);
        return object;
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        COSName name = super.parseCOSName();
        names.add(name.getName().hashCode());
        return name;
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
        COSBase object = super.parseObjectStreamObject(stream, key);
        dropFontPrograms(object);
        return object;
    }

    /** Of the object, and of what stands directly inside it. */
    private static void dropFontPrograms(@Nullable COSBase object) {
        var inside = new ArrayList<COSBase>();
        if (object instanceof COSDictionary dictionary) {
            FONT_PROGRAMS.forEach(dictionary::removeItem);
            inside.addAll(dictionary.getValues());
        } else if (object instanceof COSArray array) {
            array.forEach(inside::add);
        }
        inside.stream()
                .filter(each -> each instanceof COSDictionary || each instanceof COSArray)
                .forEach(PdfParsing::dropFontPrograms);
    }

    /** Makes every stream of the file one that is weighed before it is unpacked. */
    private static final class Streams extends COSDocument {
        private final ICOSParser parser;
        private final PdfBudget budget;
        private final PdfNames names;

        private Streams(ICOSParser parser, PdfBudget budget, PdfNames names) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.budget = budget;
            this.names = names;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long from, long length) throws IOException {
            var stream = new PdfStream(parser.createRandomAccessReadView(from, length), budget, names);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    /** The table of objects while it is read. */
    private static final class Entries extends XrefTrailerResolver {
        private final PdfBudget budget;

        private Entries(PdfBudget budget) {
            this.budget = budget;
        }

        @Override
        public void setXRef(COSObjectKey key, long offset) {
            budget.take(OBJECTS_OF_AN_ENTRY);
            super.setXRef(key, offset);
        }
    }
}
