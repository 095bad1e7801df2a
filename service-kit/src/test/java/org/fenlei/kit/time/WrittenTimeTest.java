package org.fenlei.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
    @Test
    void readsWhatTheApiWrites() {
        assertThat(WrittenTime.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(WrittenTime.instant("2023-03-31T09:00:00+08:00")).isEqualTo(Instant.parse("2023-03-31T01:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-4-30",
                "2023-02-29",
                "2023-13-01",
                "20230430",
                "+999999999-12-31",
                "-999999999-01-01",
                "12023-01-01"
            })
    void refusesADayThatIsNone(String text) {
        assertThatThrownBy(() -> WrittenTime.day(text)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023-04-30", "2023-04-30T09:00:00", "+999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z"})
    void refusesAnInstantThatIsNone(String text) {
        assertThatThrownBy(() -> WrittenTime.instant(text)).isInstanceOf(DateTimeParseException.class);
    }
}
