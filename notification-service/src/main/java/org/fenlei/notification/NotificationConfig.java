package org.fenlei.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.LocalTime;

/** What notification-service can be told. Checked at start. */
@ConfigMapping(prefix = "fenlei.notification")
public interface NotificationConfig {

    /** The local hour at which rungs fire and digests are made up, on working days. */
    @WithDefault("08:00")
    LocalTime digestHour();

    /** Timers of watched subjects. */
    Timers timers();

    /** Handing mails over to the mail server. */
    Sending sending();

    /** The sender of every mail. */
    Sender sender();

    interface Timers {
        /** Rest between two looks at the clock when nobody wakes the timers. */
        @WithDefault("PT0.1S")
        Duration poll();

        /** Watches taken in one transaction. */
        @WithDefault("200")
        @Min(1)
        @Max(5000)
        int batch();

        /** How long timers wait after a start for the events that came in meanwhile. */
        @WithDefault("PT15S")
        Duration catchUp();

        /** Rest before a watch that could not be fired, or a mail that could not be made up, is tried again; doubles. */
        @WithDefault("PT1S")
        Duration firstRest();

        @WithDefault("PT15M")
        Duration longestRest();
    }

    interface Sending {
        /** Mails sent at the same time. */
        @WithDefault("4")
        @Min(1)
        @Max(32)
        int workers();

        /** Mails that one worker leases at once. */
        @WithDefault("8")
        @Min(1)
        @Max(100)
        int batch();

        /** How long a leased mail is nobody else's; longer than one hand-over may take. */
        @WithDefault("PT30S")
        Duration lease();

        /** Pause before a mail that could not be handed over is tried again; doubles each time. */
        @WithDefault("PT2S")
        Duration firstPause();

        @WithDefault("PT15M")
        Duration longestPause();

        /** Attempts before a mail counts as undeliverable. */
        @WithDefault("300")
        @Min(1)
        int attempts();
    }

    interface Sender {
        /** The address in From. */
        @NotBlank
        String address();

        /** The name in From. */
        @WithDefault("分类平台 Fenlei")
        String name();
    }
}
