package org.fenlei.notification.message;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt to hand a mail over ended.
 *
 * @param replyCode of the mail server, if it replied
 * @param detail what the mail server or the connection said, without the recipient's address
 */
record Attempt(
        Outcome outcome,
        Duration took,
        @Nullable Integer replyCode,
        @Nullable String detail) {
    enum Outcome {
        /** The mail server has taken it over. */
        ACCEPTED("已交付", "accepted"),
        /** Not now: tried again later, with the same Message-ID. */
        DEFERRED("稍后重试", "deferred"),
        /** Never: the mail server refuses it for good. */
        REFUSED("被拒绝", "refused");

        private final String zh;
        private final String en;

        Outcome(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }
    }
}
