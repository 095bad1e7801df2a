package org.fenlei.kit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;
import org.junit.jupiter.api.Test;

class CommaSeparatedTest {

    @Test
    void readsQuotesDoubledQuotesAndLineEndsInside() {
        assertThat(CommaSeparated.rows("a,\"b,\"\"c\"\"\nd\",e\r\nf,,\n", 10))
                .containsExactly(List.of("a", "b,\"c\"\nd", "e"), List.of("f", "", ""));
    }

    @Test
    void keepsBlankLinesSoThatRowNumbersAgree() {
        assertThat(CommaSeparated.rows("a\n\nb", 10)).containsExactly(List.of("a"), List.of(""), List.of("b"));
    }

    @Test
    void leavesOutSpacesAroundQuotes() {
        assertThat(CommaSeparated.rows("a, \"b\" ,c", 10)).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void refusesAQuoteThatEndsInTheMiddleOfACellByItsRow() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CommaSeparated.rows("a,b\n\"c\"d,e", 10))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ListRefusal.UNIT_LIST_UNREADABLE);
                    assertThat(refusal.detail()).contains("第 2 行").contains("row 2");
                });
    }

    @Test
    void readsNoMoreThanItMay() {
        assertThat(CommaSeparated.rows("a\n".repeat(30), 10)).hasSize(10);
    }

    @Test
    void survivesAQuoteThatNeverEnds() {
        assertThat(CommaSeparated.rows("a,\"b\nc", 10)).containsExactly(List.of("a", "b\nc"));
    }
}
