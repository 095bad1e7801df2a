package org.fenlei.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.timer.domain.Rests;

/** The mails that could not be made up, and until when each rests. */
@ApplicationScoped
class MailRests {
    private static final String KEEP = """
            INSERT INTO mail_rest (kind, email, faults, next_try_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (kind, email) DO UPDATE SET faults = excluded.faults, next_try_at = excluded.next_try_at
            """;

    private final Sql sql;
    private final MachineTime machine;
    private final Rests rests;
    private final Duration longestRest;

    MailRests(Sql sql, MachineTime machine, NotificationConfig config) {
        this.sql = sql;
        this.machine = machine;
        this.longestRest = config.timers().longestRest();
        this.rests = new Rests(config.timers().firstRest(), longestRest);
    }

    /** Making it up failed: it rests, longer each time; what rested long ago was another matter. */
    void fault(DueMail mail) {
        Instant now = machine.now();
        int faults = 1
                + sql.first(
                                "SELECT faults FROM mail_rest WHERE kind = ? AND email = ? AND next_try_at > ? FOR UPDATE",
                                row -> row.getInt(1),
                                mail.kind(),
                                mail.email(),
                                now.minus(longestRest))
                        .orElse(0);
        sql.update(KEEP, mail.kind(), mail.email(), faults, now.plus(rests.after(faults)));
    }

    /** They are made up. */
    void over(List<DueMail> mails) {
        sql.update(
                "DELETE FROM mail_rest USING unnest(?, ?) AS made (kind, email)"
                        + " WHERE mail_rest.kind = made.kind AND mail_rest.email = made.email",
                mails.stream().map(DueMail::kind).toList(),
                mails.stream().map(DueMail::email).toList());
    }
}
