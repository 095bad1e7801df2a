package org.fenlei.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {
    private static final Instant MACHINE = Instant.parse("2026-11-22T03:00:00Z");
    private static final Instant WANTED = Instant.parse("2023-03-31T01:00:00Z");

    private final Path offset;
    private final Path asked;

    MovedClockTest(@TempDir Path folder) {
        offset = folder.resolve("data").resolve("clock-offset");
        asked = folder.resolve("data").resolve("clock-asked");
    }

    private MovedClock at(Instant machine) {
        return new MovedClock(offset, asked, Clock.fixed(machine, ZoneOffset.UTC));
    }

    @Test
    void isMachineTimeUntilItIsMoved() throws Exception {
        assertThat(at(MACHINE).now()).isEqualTo(MACHINE);
        assertThat(at(MACHINE).asked()).isEmpty();
    }

    @Test
    void writesOneDurationThatServicesAddToMachineTime() throws Exception {
        at(MACHINE).moveTo(WANTED);

        assertThat(Duration.parse(Files.readString(offset).strip())).isEqualTo(Duration.between(MACHINE, WANTED));
        assertThat(offset.resolveSibling("clock-offset.next")).doesNotExist();
    }

    @Test
    void goesOnWithMachineTimeAndAcrossRuns() throws Exception {
        at(MACHINE).moveTo(WANTED);

        MovedClock nextRun = at(MACHINE.plusSeconds(90));

        assertThat(nextRun.now()).isEqualTo(WANTED.plusSeconds(90));
        assertThat(nextRun.asked()).contains(WANTED);
    }

    @Test
    void takesAnEmptyFileForNoOffset() throws Exception {
        Files.createDirectories(offset.getParent());
        Files.writeString(offset, "");

        assertThat(at(MACHINE).now()).isEqualTo(MACHINE);
    }
}
