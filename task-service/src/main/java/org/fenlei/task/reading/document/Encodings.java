package org.fenlei.task.reading.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** Text in the two encodings that Chinese offices write; anything else is refused, not guessed at. */
public final class Encodings {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");

    private Encodings() {}

    /**
     * The text of a UTF-8 (with or without mark) or GB18030 file.
     *
     * @throws PlanReadingRefused if it is neither: UTF-16, Big5, or no text at all
     */
    public static String decode(byte[] content) {
        if (hasControls(content)) {
            throw refused("UTF-16 or binary");
        }
        return strictly(content, StandardCharsets.UTF_8)
                .or(() -> strictly(content, GB18030).filter(Encodings::readsAsChinese))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .orElseThrow(() -> refused("not valid in either"));
    }

    private static PlanReadingRefused refused(String detail) {
        return new PlanReadingRefused(ReadingRefusal.PLAN_ENCODING_UNKNOWN, detail);
    }

    /** UTF-16 of any text with digits or line ends holds zero bytes, and its byte order mark is no UTF-8. */
    private static boolean hasControls(byte[] content) {
        for (byte each : content) {
            if (each >= 0
                    && each < ' '
                    && each != '\t'
                    && each != '\n'
                    && each != '\r'
                    && each != '\f'
                    && each != 0x0B) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notThisCharset) {
            return Optional.empty();
        }
    }

    /** Nearly any bytes decode as GB18030; only real Chinese stays within the common characters of GB 2312. */
    private static boolean readsAsChinese(String text) {
        var common = GB2312.newEncoder();
        long others = text.codePoints().filter(each -> each >= 0x80).count();
        long known = text.codePoints()
                .filter(each -> each >= 0x80 && each <= 0xFFFF && common.canEncode((char) each))
                .count();
        return known * 10 >= others * 9;
    }
}
