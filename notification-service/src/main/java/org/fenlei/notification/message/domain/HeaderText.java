package org.fenlei.notification.message.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Header text as RFC 2047 encoded words. Each word holds whole characters (§5: a character is never split between
 * words) and at most 75 bytes; words are folded onto lines of their own. Plain ASCII that is safe as it is stays as it
 * is.
 */
public final class HeaderText {
    private static final int BYTES_PER_WORD = 45;

    private HeaderText() {}

    public static String encode(String text) {
        if (isPlain(text)) {
            return text;
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int size = 0;
        for (int character : text.codePoints().toArray()) {
            String one = Character.toString(character);
            int bytes = one.getBytes(StandardCharsets.UTF_8).length;
            if (size + bytes > BYTES_PER_WORD) {
                words.add(word(word.toString()));
                word.setLength(0);
                size = 0;
            }
            word.append(one);
            size += bytes;
        }
        words.add(word(word.toString()));
        return String.join("\r\n ", words);
    }

    /** A mailbox with a display name. */
    public static String mailbox(String name, String address) {
        return name.isBlank() ? address : word(name) + " <" + address + ">";
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static boolean isPlain(String text) {
        return text.length() <= 60 && !text.contains("=?") && text.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    }
}
