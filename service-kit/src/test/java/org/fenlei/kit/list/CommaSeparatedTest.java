package org.fenlei.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommaSeparatedTest {

    @Test
    void readsQuotesDoubledQuotesAndLineEndsInside() {
        assertThat(CommaSeparated.rows("a,\"b,\"\"c\"\"\nd\",e\r\nf,,\n"))
                .containsExactly(List.of("a", "b,\"c\"\nd", "e"), List.of("f", "", ""));
    }

    @Test
    void keepsBlankLinesSoThatRowNumbersAgree() {
        assertThat(CommaSeparated.rows("a\n\nb")).containsExactly(List.of("a"), List.of(""), List.of("b"));
    }

    @Test
    void survivesAQuoteThatNeverEnds() {
        assertThat(CommaSeparated.rows("a,\"b\nc")).containsExactly(List.of("a", "b\nc"));
    }
}
