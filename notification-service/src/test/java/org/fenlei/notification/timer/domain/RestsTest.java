package org.fenlei.notification.timer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestsTest {
    private final Rests rests = new Rests(Duration.ofSeconds(1), Duration.ofMinutes(15));

    @Test
    void growsWithEveryFaultUpToTheLongest() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(rests::after)
                        .map(Duration::toSeconds)
                        .toList())
                .containsExactly(1L, 2L, 4L, 8L, 16L);
        assertThat(rests.after(11)).isEqualTo(Duration.ofMinutes(15));
        assertThat(rests.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }
}
