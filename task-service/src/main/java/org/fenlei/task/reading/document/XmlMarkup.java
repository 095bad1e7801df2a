package org.fenlei.task.reading.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/**
 * XML on its way to a parser, which holds every tag, comment and stretch of text whole: none may be longer than any that
 * a person's program writes. Looks at bytes only, so it must not be UTF-16, which no such program writes either.
 */
final class XmlMarkup extends FilterInputStream {
    private static final int LONGEST = 4 << 20;
    private static final int MARK_OF_16_BITS = 0xFE;

    private long taken;
    private int length;
    /** What ends the comment, or the like, that is open; 0 if none is. */
    private int ending;

    private int last;
    private int beforeLast;

    XmlMarkup(InputStream xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            look(one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        for (int at = from; at < from + count; at++) {
            look(Byte.toUnsignedInt(into[at]));
        }
        return count;
    }

    private void look(int each) {
        if (taken++ < 2 && (each == 0 || each >= MARK_OF_16_BITS)) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, "XML in UTF-16");
        }
        if (++length > LONGEST) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, "a tag without end");
        }
        if (ending != 0) {
            boolean ends = each == '>' && last == ending && (ending == '?' || beforeLast == ending);
            ending = ends ? 0 : ending;
        } else if (last == '<' && each == '?') {
            ending = '?';
        } else if (beforeLast == '<' && last == '!' && (each == '-' || each == '[')) {
            ending = each == '-' ? '-' : ']';
        } else if (each == '<') {
            length = 0;
        }
        beforeLast = last;
        last = each;
    }
}
