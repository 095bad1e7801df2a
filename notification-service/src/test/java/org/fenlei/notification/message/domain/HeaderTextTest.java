package org.fenlei.notification.message.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain ASCII",
                "【到期提醒】3月31日：逾期 1 项、今日到期 2 项、即将到期 2 项 | 1 overdue, 2 due today, 2 due soon",
                "🗑️🗑️🗑️🗑️🗑️🗑️🗑️🗑️🗑️🗑️🗑️🗑️ 👩‍👩‍👧‍👦 emoji outside the basic plane",
                "=?UTF-8?Q?not_ours?=",
                "an ASCII text that is much too long to be one line of a header and is therefore encoded and folded"
            })
    void comesBackAsItWas(String text) {
        String encoded = HeaderText.encode(text);

        assertThat(decoded(encoded)).isEqualTo(text);
        assertThat(encoded.split("\r\n ")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void cannotBeMadeToBeginAnotherHeader() {
        String encoded = HeaderText.encode("Subject\r\nBcc: everybody@example.cn\r\n\r\nbody");

        assertThat(encoded).doesNotContain("Bcc").doesNotContain("\r\n\r\n");
    }

    @Test
    void putsANameBeforeAMailbox() {
        assertThat(HeaderText.mailbox("分类平台", "fenlei@yunxi.example"))
                .matches("=\\?UTF-8\\?B\\?[A-Za-z0-9+/=]+\\?= <fenlei@yunxi\\.example>");
    }

    /** Each word by itself, as RFC 2047 has it: a character split between two words would come out broken. */
    private static String decoded(String header) {
        if (!header.startsWith("=?UTF-8?B?")) {
            return header;
        }
        StringBuilder text = new StringBuilder();
        Matcher word = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=").matcher(header);
        while (word.find()) {
            text.append(new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
