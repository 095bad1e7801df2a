package org.fenlei.task.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "7,7",
        "104,104",
        "'1,200',1200",
        "12.5,12.5",
        "1.2万,12000",
        "3千,3000",
        "两,2",
        "十,10",
        "十二,12",
        "二十,20",
        "三十五,35",
        "一百零五,105",
        "一百五十,150",
        "三千,3000",
        "一万二千,12000",
        "1.2亿,120000000",
        "二亿,200000000",
        "一亿二千万,120000000",
        "三千零五万,30050000",
        "二〇二三,2023"
    })
    void bothKindsOfNumeralsAreRead(String text, BigDecimal value) {
        assertThat(Numerals.parse(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "若干", "十几", "1.2.3", "约三", "万万千千百百十十十十"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(Numerals.parse(text)).isEmpty();
    }
}
