package org.fenlei.kit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** What the kit can be told; the keys' environment names stand in the kit's {@code microprofile-config.properties}. */
@ConfigMapping(prefix = "fenlei")
public interface KitConfig {

    /** The zone of all deadlines. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** Where people reach the system; links in mails begin with it. */
    @WithDefault("http://127.0.0.1:8080")
    URI publicUrl();

    /** Put before the name of every topic; tests use it to keep apart. */
    Optional<String> topicPrefix();

    ClockConfig clock();

    TopicsConfig topics();

    OutboxConfig outbox();

    ConsumerConfig consumer();

    InboxConfig inbox();

    IdempotencyConfig idempotency();

    UploadConfig upload();

    ChoresConfig chores();

    /** The movable clock of the local mode. */
    interface ClockConfig {
        /** A file with one ISO-8601 duration that is added to machine time; only the local mode and tests name one. */
        Optional<Path> offsetFile();
    }

    /** How topics are made that do not exist yet. */
    interface TopicsConfig {
        @WithDefault("3")
        int partitions();

        /** The broker's default unless given. */
        Optional<Short> replication();
    }

    /** The relay from the outbox to Kafka. */
    interface OutboxConfig {
        /** How long the relay rests when nobody wakes it. */
        @WithDefault("PT0.075S")
        Duration poll();

        /** Rows read at once. */
        @WithDefault("500")
        int batch();

        /** Whether this process relays at all. */
        @WithDefault("true")
        boolean relay();
    }

    /** The consumer of events. */
    interface ConsumerConfig {
        /** Rest before a transient fault is tried again; doubles up to {@link #longestRest}. */
        @WithDefault("PT0.2S")
        Duration firstRest();

        @WithDefault("PT10S")
        Duration longestRest();
    }

    /** The memory of events that took effect. */
    interface InboxConfig {
        /** How long an event is known to have taken effect; longer than anything is left to be delivered again. */
        @WithDefault("P90D")
        @DurationMin(days = 1)
        Duration keep();
    }

    /** Stored answers. */
    interface IdempotencyConfig {
        /** How long the first answer is given again. */
        @WithDefault("PT24H")
        Duration kept();
    }

    /** Request bodies. */
    interface UploadConfig {
        /** Largest body accepted, in bytes: files are at most 20 MB, the rest is the form around them. */
        @WithDefault("21000000")
        long largestBody();
    }

    /** What is done now and then in the background. */
    interface ChoresConfig {
        /** How long after the start. */
        @WithDefault("PT1M")
        Duration first();

        /** The rest between two rounds. */
        @WithDefault("PT1H")
        @DurationMin(millis = 1)
        Duration every();
    }
}
