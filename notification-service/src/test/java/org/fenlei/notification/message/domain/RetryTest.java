package org.fenlei.notification.message.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final Retry retry = new Retry(Duration.ofSeconds(2), Duration.ofMinutes(15), 300);

    @Test
    void doublesItsPausesUpToTheLongest() {
        assertThat(retry.pauseAfter(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(retry.pauseAfter(4)).isEqualTo(Duration.ofSeconds(16));
        assertThat(retry.pauseAfter(299)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void goesOnForDaysBeforeItGivesUp() {
        Duration all = Duration.ZERO;
        for (int attempt = 1; !retry.isLast(attempt); attempt++) {
            all = all.plus(retry.pauseAfter(attempt));
        }

        assertThat(all).isGreaterThan(Duration.ofDays(3));
    }
}
