package org.fenlei.kit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"96.50,96.5", "100.00,100", "1E+2,100", "0.00,0", "0E+3,0", "-0.50,-0.5", "0.0001,0.0001"})
    void areWrittenWithoutNeedlessZeros(BigDecimal number, String written) {
        assertThat(Decimals.text(number)).isEqualTo(written);
        assertThat(Decimals.plain(number)).isEqualTo(new BigDecimal(written));
    }
}
