package org.fenlei.local.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads. */
final class Console {
    private final PrintStream out;
    private final long begun;

    Console(PrintStream out) {
        this.out = out;
        this.begun = System.nanoTime();
    }

    /** UTF-8 whatever the locale says: half of the text is Chinese. */
    static Console standard() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    void say(String line) {
        out.println(line);
    }

    /** A part is up. */
    void up(String part, Duration took) {
        out.println(String.format(Locale.ROOT, "  ✓ %-22s %5.1f s", part, seconds(took)));
    }

    /** Something happened that the person should know. */
    void notice(String line) {
        out.println("  ! " + line);
    }

    /** Seconds since this launcher began. */
    String elapsed() {
        return String.format(Locale.ROOT, "%.1f s", seconds(Duration.ofNanos(System.nanoTime() - begun)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
