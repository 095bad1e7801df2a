package org.fenlei.kit.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;

/** Decodes a text list: UTF-8 with or without byte order mark, or GB18030. Anything else is refused, never guessed. */
final class ListText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private ListText() {}

    /**
     * The text of the bytes.
     *
     * @throws Refusal naming the encoding that was found, or the two that are read
     */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw refusal("文件是 UTF-16 编码，请另存为 UTF-8 或 GB18030。 The file is UTF-16; save it as UTF-8 or GB18030.");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw refusal("文件第 " + (i + 1) + " 字节为空字符（可能是 UTF-16），请另存为 UTF-8 或 GB18030。" + " A NUL at byte "
                        + (i + 1) + " (UTF-16?); save the file as UTF-8 or GB18030.");
            }
        }
        int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer content = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        try {
            return strict(StandardCharsets.UTF_8, content.duplicate());
        } catch (CharacterCodingException notUtf8) {
            return gb18030(content, notUtf8);
        }
    }

    private static String gb18030(ByteBuffer content, CharacterCodingException notUtf8) {
        try {
            return strict(GB18030, content);
        } catch (CharacterCodingException neither) {
            neither.addSuppressed(notUtf8);
            Refusal refusal = refusal("文件既不是 UTF-8 也不是 GB18030。 The file is neither UTF-8 nor GB18030.");
            refusal.initCause(neither);
            throw refusal;
        }
    }

    private static String strict(Charset charset, ByteBuffer content) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(content)
                .toString();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal refusal(String detail) {
        return new Refusal(ListRefusal.UNIT_LIST_ENCODING, detail);
    }
}
