package org.fenlei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static Options parse(String line) {
        return Options.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }

    @Test
    void startsOnThePortsOfTheHandbookWithItsDataByDefault() {
        Options options = parse("");

        assertThat(options.portBase()).isEqualTo(8080);
        assertThat(options.fresh()).isFalse();
        assertThat(options.play()).isFalse();
        assertThat(options.clock()).isEmpty();
    }

    @Test
    void understandsAllItOffers() {
        Options options =
                parse("--fresh --port-base 9080 --clock 2023-01-03T09:00:00+08:00 --play -- --plan a --units b");

        assertThat(options.fresh()).isTrue();
        assertThat(options.portBase()).isEqualTo(9080);
        assertThat(options.clock()).contains(Instant.parse("2023-01-03T01:00:00Z"));
        assertThat(options.play()).isTrue();
        assertThat(options.playArguments()).containsExactly("--plan", "a", "--units", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port-base",
                "--port-base 80",
                "--port-base x",
                "--port-base 65530",
                "--clock 2023-01-03",
                "--clock",
                "--frsh",
                "-- --plan a"
            })
    void saysHowToUseItWhenItDoesNotUnderstand(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(Refused.class).hasMessageContaining("deploy/local/up");
    }
}
