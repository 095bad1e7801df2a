package org.fenlei.local.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Machine time plus an offset kept in a file that the services read at every look at the clock. A second file keeps the
 * instant that was asked for last, so that asking for the same one again is recognised.
 */
public final class MovedClock {
    private final Path offsetFile;
    private final Path askedFile;
    private final Clock machine;

    /**
     * @param offsetFile one ISO-8601 duration; absent or empty is zero
     * @param askedFile the instant last moved to; absent if the clock was never moved
     */
    public MovedClock(Path offsetFile, Path askedFile, Clock machine) {
        this.offsetFile = offsetFile;
        this.askedFile = askedFile;
        this.machine = machine;
    }

    /** The time the services see. */
    public Instant now() throws IOException {
        return machine.instant().plus(offset());
    }

    /** What is added to machine time. */
    public Duration offset() throws IOException {
        String text = Files.exists(offsetFile) ? Files.readString(offsetFile).strip() : "";
        return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
    }

    /** The instant last moved to. */
    public Optional<Instant> asked() throws IOException {
        return Files.exists(askedFile)
                ? Optional.of(Instant.parse(Files.readString(askedFile).strip()))
                : Optional.empty();
    }

    /** Makes it this time for every service, from their next look at the clock. */
    public void moveTo(Instant instant) throws IOException {
        replace(askedFile, instant.toString());
        replace(offsetFile, Duration.between(machine.instant(), instant).toString());
    }

    /** A reader sees the old content or the new one, never a part. */
    private static void replace(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, content + "\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
