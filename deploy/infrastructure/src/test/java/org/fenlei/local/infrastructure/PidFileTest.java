package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private final Path folder;

    PidFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Process sleeper() throws Exception {
        return new ProcessBuilder("sleep", "60").start();
    }

    @Test
    void endsWhatWasLeftBehind() throws Exception {
        Process left = sleeper();
        new PidFile(folder.resolve("processes")).add("postgres", left.toHandle());

        PidFile ofTheNextStart = new PidFile(folder.resolve("processes"));
        assertThat(ofTheNextStart.reap()).extracting(PidFile.Entry::label).containsExactly("postgres");

        assertThat(left.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ofTheNextStart.entries()).isEmpty();
    }

    @Test
    void leavesAnotherProcessThatGotTheSameIdAlone() throws Exception {
        Process stranger = sleeper();
        Files.writeString(folder.resolve("processes"), stranger.pid() + "\t1000000000000\tpostgres\n");

        assertThat(new PidFile(folder.resolve("processes")).reap()).isEmpty();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void neverEndsTheProcessThatReaps() throws Exception {
        PidFile file = new PidFile(folder.resolve("processes"));
        file.ensure("launcher", ProcessHandle.current());

        assertThat(file.reap()).isEmpty();

        assertThat(file.entries()).extracting(PidFile.Entry::label).containsExactly("launcher");
    }

    @Test
    void forgetsAProcessThatEnded() throws Exception {
        Process one = sleeper();
        PidFile file = new PidFile(folder.resolve("processes"));
        file.add("task-service", one.toHandle());

        file.remove(one.pid());

        assertThat(file.entries()).isEmpty();
        one.destroy();
    }

    @Test
    void survivesALineThatACrashCutShort() throws Exception {
        Files.writeString(folder.resolve("processes"), "12");

        assertThat(new PidFile(folder.resolve("processes")).reap()).isEmpty();
    }
}
