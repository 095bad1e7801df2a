package org.fenlei.task.feed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    @Test
    void leavesALineOfSeventyFiveOctetsWhole() {
        String longest = "SUMMARY:" + "x".repeat(67) + "\r\n";

        assertThat(FoldedLines.of(longest)).isEqualTo(longest);
        assertThat(FoldedLines.of("x" + longest)).isEqualTo("x" + longest.substring(0, 74) + "\r\n x\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"分", "🗑️", "é", "x", "分x", "x🗑", "é分"})
    void foldsByOctetsAndTearsNoCharacter(String sign) {
        String content = "SUMMARY:" + sign.repeat(200) + "\r\nEND:VEVENT\r\n";

        String folded = FoldedLines.of(content);

        assertThat(folded.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(content);
    }
}
