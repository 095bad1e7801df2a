package org.fenlei.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the command line of {@code up} asks for.
 *
 * @param portBase the gateway's port; all others follow it
 * @param clock the time to begin with
 * @param playArguments given to the play, where there is one
 */
record Options(int portBase, Optional<Instant> clock, boolean fresh, boolean play, List<String> playArguments) {
    static final int DEFAULT_BASE = 8080;

    static Options parse(List<String> words) {
        int portBase = DEFAULT_BASE;
        @Nullable Instant clock = null;
        boolean fresh = false;
        boolean play = false;
        List<String> playArguments = new ArrayList<>();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--fresh" -> fresh = true;
                case "--play" -> play = true;
                case "--port-base" -> portBase = port(value(word, rest));
                case "--clock" -> clock = instant(value(word, rest));
                case "--" -> rest.forEachRemaining(playArguments::add);
                default -> throw misused("不认识的参数 Unknown option: " + word);
            }
        }
        if (!play && !playArguments.isEmpty()) {
            throw misused("-- only makes sense with --play");
        }
        return new Options(portBase, Optional.ofNullable(clock), fresh, play, List.copyOf(playArguments));
    }

    private static String value(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw misused(word + " 缺少值 needs a value");
        }
        return rest.next();
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1024 || port > 65_535 - LocalPorts.COUNT) {
            throw misused("--port-base must be a number from 1024 to " + (65_535 - LocalPorts.COUNT) + ": " + text);
        }
        return port;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw misused("--clock needs an instant such as 2023-01-03T09:00:00+08:00: " + text);
        }
    }

    /** What {@code up --help} prints: the script shows the file itself, which needs no build. */
    static String usage() {
        try (@Nullable InputStream text = Options.class.getResourceAsStream("/launcher/usage.txt")) {
            return new String(requireNonNull(text, "usage.txt").readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refused misused(String message) {
        return new Refused(message + System.lineSeparator() + usage());
    }
}
