package org.fenlei.local.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockDeskTest {
    private static final Instant MACHINE = Instant.parse("2026-11-22T03:00:00Z");
    private static final String MARCH = "{\"instant\":\"2023-03-31T09:00:00+08:00\"}";

    private final MovedClock clock;
    private boolean published;
    private Backlogs backlogs = List::of;

    ClockDeskTest(@TempDir Path folder) {
        clock = new MovedClock(folder.resolve("offset"), folder.resolve("asked"), Clock.fixed(MACHINE, ZoneOffset.UTC));
    }

    private ClockDesk.Answer put(String body) throws Exception {
        Settling settling = new Settling(() -> backlogs.outstanding(), Duration.ofMillis(300), System::nanoTime);
        return new ClockDesk(clock, () -> published, settling, ZoneId.of("Asia/Shanghai")).put(body.getBytes(UTF_8));
    }

    @Test
    void movesAndTellsTheTimeInTheZoneOfDeadlines() throws Exception {
        ClockDesk.Answer answer = put(MARCH);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).containsEntry("instant", "2023-03-31T09:00:00+08:00");
        assertThat(clock.now()).isEqualTo(Instant.parse("2023-03-31T01:00:00Z"));
    }

    @Test
    void goesBackOnlyUntilAPlanIsPublished() throws Exception {
        put(MARCH);
        assertThat(put("{\"instant\":\"2023-01-01T09:00:00+08:00\"}").status()).isEqualTo(200);

        published = true;
        ClockDesk.Answer refused = put("{\"instant\":\"2022-12-31T09:00:00+08:00\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(clock.now()).isEqualTo(Instant.parse("2023-01-01T01:00:00Z"));
        assertThat(put(MARCH).status()).isEqualTo(200);
    }

    @Test
    void theSameInstantTwiceIsNotBackwardsAlthoughTimeHasGoneOn() throws Exception {
        published = true;
        Instant future = MACHINE.plusSeconds(3600);
        put("{\"instant\":\"" + future + "\"}");
        Duration offset = clock.offset();

        assertThat(put("{\"instant\":\"" + future + "\"}").status()).isEqualTo(200);

        assertThat(clock.offset()).isEqualTo(offset);
    }

    @Test
    void namesWhatHangs() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        backlogs = () -> looks.incrementAndGet() <= 2
                ? List.of()
                : List.of("task-service: outbox=3", "notification-service: not answering");

        ClockDesk.Answer answer = put(MARCH);

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.detail())
                .contains("is moved")
                .contains("task-service: outbox=3")
                .contains("notification-service: not answering");
    }

    @Test
    void doesNotOvertakeWhatIsOnItsWay() throws Exception {
        backlogs = () -> List.of("task-service: lag=1");

        ClockDesk.Answer answer = put(MARCH);

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.detail()).contains("is not moved").contains("task-service: lag=1");
        assertThat(clock.now()).isEqualTo(MACHINE);
    }

    @Test
    void refusesWhatIsNoInstant() throws Exception {
        for (String body : List.of("", "x", "{}", "{\"instant\":\"2023-03-31\"}", "[]", "{\"instant\":7}")) {
            assertThat(put(body).status()).as(body).isEqualTo(422);
        }
        assertThat(clock.now()).isEqualTo(MACHINE);
    }

    @Test
    void doesNotGoBackWhileNobodyCanTellWhetherAPlanIsPublished() {
        ClockDesk desk = new ClockDesk(
                clock,
                () -> {
                    throw new IOException("task-service does not answer");
                },
                new Settling(() -> backlogs.outstanding(), Duration.ofMillis(300), System::nanoTime),
                ZoneId.of("Asia/Shanghai"));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> desk.put(MARCH.getBytes(UTF_8))))
                .isInstanceOf(IOException.class);
    }
}
