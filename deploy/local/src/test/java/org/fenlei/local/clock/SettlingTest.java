package org.fenlei.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final List<String> IDLE = List.of();
    private static final List<String> MAILS = List.of("notification-service: mailsPending=2");

    private final Deque<List<String>> looks = new ArrayDeque<>();
    private final AtomicLong nanos = new AtomicLong();

    private Settling settling() {
        return new Settling(
                () -> {
                    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                    return looks.size() > 1 ? looks.removeFirst() : looks.getFirst();
                },
                Duration.ofSeconds(60),
                nanos::get);
    }

    @Test
    void isDoneAfterTwoIdleLooksInARow() throws Exception {
        looks.addAll(List.of(IDLE, MAILS, IDLE, IDLE));

        assertThat(settling().await()).isEmpty();
        assertThat(nanos.get()).isEqualTo(Duration.ofSeconds(4).toNanos());
    }

    @Test
    void namesWhatHangsWhenTheLimitHasPassed() throws Exception {
        looks.add(MAILS);

        assertThat(settling().await()).containsExactly("notification-service: mailsPending=2");
        assertThat(nanos.get()).isGreaterThan(Duration.ofSeconds(60).toNanos());
    }

    @Test
    void takesLessThanATenthOfASecondWhenThereIsNothingToDo() throws Exception {
        Settling idle = new Settling(() -> IDLE, Duration.ofSeconds(60), System::nanoTime);
        idle.await();

        long begun = System.nanoTime();
        idle.await();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(100));
    }
}
