package org.fenlei.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void addsWhatTheFileSaysAndFollowsItsChanges(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("offset");
        Clock clock = new MovableClock(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")), file);
        assertThat(clock.instant()).isEqualTo(NOW);

        replace(file, "PT-24H\n");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));

        replace(file, "PT+24H");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));

        replace(file, "");
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    private static void replace(Path file, String text) throws IOException {
        Path next = file.resolveSibling("next");
        Files.writeString(next, text);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
