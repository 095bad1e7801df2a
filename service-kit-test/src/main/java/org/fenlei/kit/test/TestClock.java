package org.fenlei.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moves the clock of the service under test, as local mode does: by its offset file. */
public final class TestClock {
    /** The zone of all deadlines. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Clock MACHINE = Clock.system(ZONE);

    private TestClock() {}

    /** From now on the service's clock shows that instant, and goes on from there. */
    public static void set(Instant instant) {
        write(Duration.between(MACHINE.instant(), instant).toString());
    }

    /** Ten in the morning of that day. */
    public static void set(LocalDate day) {
        set(day.atTime(10, 0).atZone(ZONE).toInstant());
    }

    /** Back to machine time. */
    public static void reset() {
        write("");
    }

    /** What the service's clock shows. */
    public static Instant now() {
        try {
            Path file = TestSystem.current().offsetFile();
            String offset = Files.exists(file) ? Files.readString(file).strip() : "";
            return offset.isEmpty() ? MACHINE.instant() : MACHINE.instant().plus(Duration.parse(offset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day that the service's clock shows. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    private static void write(String offset) {
        try {
            Path file = TestSystem.current().offsetFile();
            Path next = file.resolveSibling("offset.next");
            Files.writeString(next, offset);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
