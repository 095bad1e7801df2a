package org.fenlei.local.launcher;

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
    static final String USAGE = """
            deploy/local/up                    启动整个系统 starts the whole system
              --fresh                          丢弃已有数据 begins with no data
              --port-base N                    端口从 N 起 ports from N on (default 8080)
              --clock 2023-01-03T09:00:00+08:00  系统时间从此刻起 the time to begin with
              --play [-- PLAY OPTIONS]         启动后演练一整年 then plays a whole plan year
            deploy/local/down                  停止 stops it
            """;

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

    private static Refused misused(String message) {
        return new Refused(message + System.lineSeparator() + USAGE);
    }
}
