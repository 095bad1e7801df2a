package org.fenlei.notification.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void leavesNoLineBreakAndNoControlCharacter() {
        assertThat(PlainText.line("a\r\nBcc: b\u0000\u0007\tc\u2028d\u0085e", 100))
                .isEqualTo("a Bcc: b c d e");
    }

    @Test
    void leavesNothingThatTurnsTheDirectionOfWriting() {
        assertThat(PlainText.line("invoice\u202Egpj.exe\u2066\u200F", 100)).isEqualTo("invoicegpj.exe");
    }

    @Test
    void shortensByWholeCharacters() {
        assertThat(PlainText.line("分类分类分类", 4)).isEqualTo("分类分…");
        assertThat(PlainText.line("🗑🗑🗑🗑", 3)).isEqualTo("🗑🗑…");
        assertThat(PlainText.line("分类", 2)).isEqualTo("分类");
        assertThat(PlainText.line("x".repeat(10_000), 80)).hasSize(80).endsWith("…");
    }

    @Test
    void dropsHalfOfAPairAndKeepsJoinedEmoji() {
        assertThat(PlainText.line("a\uD83Db", 10)).isEqualTo("ab");
        assertThat(PlainText.line("👩\u200D👧", 10)).isEqualTo("👩\u200D👧");
    }

    @Test
    void takesNothingAsEmpty() {
        assertThat(PlainText.line(null, 10)).isEmpty();
        assertThat(PlainText.line("   \n ", 10)).isEmpty();
    }
}
