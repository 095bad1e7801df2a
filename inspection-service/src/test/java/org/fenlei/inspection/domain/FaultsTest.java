package org.fenlei.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(strings = {"P1", "YX-S01-C01-P01", "2023"})
    void takesCodes(String code) {
        assertThat(faults.code("/code", code)).isEqualTo(code);
        assertThat(faults.any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "p1", "A B", "小区", "-A", "A123456789B123456789C123456789D123456789E"})
    void refusesWhatIsNoCode(String code) {
        faults.code("/code", code);

        assertThat(faults.all()).extracting(Fault::code).containsExactly("CODE_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "1.234", "1e3"})
    void refusesPointsOutOfRange(String points) {
        faults.points("/points", new BigDecimal(points), BigDecimal.ZERO);

        assertThat(faults.all()).extracting(Fault::code).containsExactly("POINTS_UNREADABLE");
    }

    @Test
    void readsPointsWhateverTheirNotation() {
        assertThat(faults.points("/points", new BigDecimal("1e2"), BigDecimal.ZERO)
                        .toPlainString())
                .isEqualTo("100");
        assertThat(faults.points("/points", new BigDecimal("3.50"), BigDecimal.ZERO)
                        .toPlainString())
                .isEqualTo("3.5");
    }

    @Test
    void refusesControlCharactersAndLongTexts() {
        faults.text("/a", "a\u0000b", 10);
        faults.text("/b", "一二三四五", 4);
        faults.text("/c", null, 4);

        assertThat(faults.all())
                .extracting(Fault::code)
                .containsExactly("TEXT_UNREADABLE", "TEXT_TOO_LONG", "REQUIRED");
    }

    @Test
    void namesTheKnownCodes() {
        faults.oneOf(Outcome.class, "outcome", "GOOD");

        assertThat(faults.all().get(0).en()).contains("CERTIFIED, PASSED, FAILED");
    }
}
