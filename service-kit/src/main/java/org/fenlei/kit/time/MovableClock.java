package org.fenlei.kit.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Machine time plus the duration that a file holds; the file may be replaced at any moment, absent or empty is zero. */
final class MovableClock extends Clock {
    private final Clock machine;
    private final Path offsetFile;
    private volatile Reading last = new Reading(null, null, Duration.ZERO);

    MovableClock(Clock machine, Path offsetFile) {
        this.machine = machine;
        this.offsetFile = offsetFile;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(machine.withZone(zone), offsetFile);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset());
    }

    private Duration offset() {
        try {
            BasicFileAttributes file = Files.readAttributes(offsetFile, BasicFileAttributes.class);
            Reading known = last;
            if (known.isOf(file)) {
                return known.offset();
            }
            String text = Files.readString(offsetFile).strip();
            Duration offset = text.isEmpty() ? Duration.ZERO : Duration.parse(text);
            last = new Reading(file.fileKey(), file.lastModifiedTime(), offset);
            return offset;
        } catch (NoSuchFileException absent) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("the clock's offset file cannot be read: " + offsetFile, e);
        }
    }

    /** What was read last: a file is the same while its identity and its time of change are. */
    private record Reading(
            @Nullable Object fileKey, @Nullable FileTime changed, Duration offset) {
        boolean isOf(BasicFileAttributes file) {
            return file.lastModifiedTime().equals(changed) && Objects.equals(file.fileKey(), fileKey);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MovableClock that && machine.equals(that.machine) && offsetFile.equals(that.offsetFile);
    }

    @Override
    public int hashCode() {
        return Objects.hash(machine, offsetFile);
    }
}
