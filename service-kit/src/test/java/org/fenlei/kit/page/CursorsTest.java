package org.fenlei.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
    @Test
    void carriesSortKeys() {
        assertThat(Cursors.decode(Cursors.encode("街道", 7L, ""), 3)).containsExactly("街道", "7", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "YQ", "%00"})
    void refusesGarbage(String cursor) {
        assertThatThrownBy(() -> Cursors.decode(cursor, 2))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(CommonRefusal.VALIDATION_FAILED));
    }

    @Test
    void refusesWhatADatabaseCannotHold() {
        String nul = Base64.getUrlEncoder().encodeToString("a\u0000".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursors.decode(nul, 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void convertsSortKeysAndRefusesForeignOnes() {
        assertThat(Cursors.day("2023-03-31")).isEqualTo(LocalDate.of(2023, 3, 31));
        assertThat(Cursors.instant("2023-03-31T01:00:00Z")).isEqualTo(Instant.parse("2023-03-31T01:00:00Z"));
        assertThatThrownBy(() -> Cursors.day("+999999999-12-31")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Cursors.instant("2023-03-31")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Cursors.id("7")).isInstanceOf(Refusal.class);
        assertThat(Cursors.position("7")).isEqualTo(7);
        assertThatThrownBy(() -> Cursors.position("99999999999")).isInstanceOf(Refusal.class);
    }

    @Test
    void aPageTellsWhetherMoreFollows() {
        PageRequest two = new PageRequest(null, 2, null);

        assertThat(Page.of(List.of(1, 2), two, String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), null));
        assertThat(Page.of(List.of(1, 2, 3), two, String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), "2"));
    }
}
