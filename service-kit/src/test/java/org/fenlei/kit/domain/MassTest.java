package org.fenlei.kit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MassTest {
    @ParameterizedTest
    @CsvSource({"12.345, 12345, 12.345", "0, 0, 0.000", "1.2, 1200, 1.200", "300, 300000, 300.000"})
    void readsAndWritesTonnesExactly(String tonnes, long kilograms, String written) {
        Mass mass = Mass.ofTonnes(tonnes);

        assertThat(mass.kilograms()).isEqualTo(kilograms);
        assertThat(mass.tonnes()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2345", "-1", "1e3", "", "1,5", "+1", ".5", "1.", " 1", "NaN", "١"})
    void refusesMoreDecimalsNegativesAndWhatIsNoNumber(String tonnes) {
        assertThatThrownBy(() -> Mass.ofTonnes(tonnes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsAreSumsOfKilograms() {
        assertThat(Mass.ofTonnes("0.001").plus(Mass.ofTonnes("0.002"))).isEqualTo(new Mass(3));
        assertThatThrownBy(() -> new Mass(Long.MAX_VALUE).plus(new Mass(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Mass(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
