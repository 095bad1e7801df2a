package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;

/** Remembers which events have taken effect, so that each does so once however often it is delivered. */
@ApplicationScoped
class Inbox {
    private final Sql sql;
    private final MachineTime time;

    @Inject
    Inbox(Sql sql, MachineTime time) {
        this.sql = sql;
        this.time = time;
    }

    /** Claims the event in the transaction of its effect; false if it has taken effect before. */
    boolean claim(EventMeta event) {
        return sql.update(
                        "INSERT INTO inbox (event_id, ce_type, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        event.id(),
                        event.type(),
                        time.now())
                == 1;
    }

    /** Forgets at most so many events that were claimed before that instant of machine time, and tells how many. */
    int forget(Instant before, int most) {
        return sql.update(
                "DELETE FROM inbox WHERE event_id IN"
                        + " (SELECT event_id FROM inbox WHERE received_at < ? ORDER BY received_at LIMIT ?)",
                before,
                most);
    }
}
