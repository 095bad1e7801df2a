package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.chore.Chore;
import org.fenlei.kit.time.MachineTime;

/**
 * Forgets the events that took effect longer ago than {@code fenlei.inbox.keep}.
 *
 * <p>Both ends of that time are the machine's: Kafka delivers again what it has no commit of by its own clock, whatever day
 * the local mode plays, so a jump of a year forgets nothing.
 *
 * <p>What can come again in regular service comes within minutes (a crash between effect and acknowledgement), or within
 * the time that a dead letter or an outbox row waits for its mend. Topics keep everything, though: a consumer group whose
 * offsets are lost begins at their beginning. Events that are forgotten here are then held back by their aggregate's version
 * alone, which is why a handler never applies what is not newer than what it knows.
 */
@ApplicationScoped
class ForgetEvents implements Chore {
    private static final int AT_ONCE = 10_000;

    private final Inbox inbox;
    private final MachineTime time;
    private final KitConfig.InboxConfig config;

    @Inject
    ForgetEvents(Inbox inbox, MachineTime time, KitConfig config) {
        this.inbox = inbox;
        this.time = time;
        this.config = config.inbox();
    }

    @Override
    public boolean portion() {
        return inbox.forget(time.now().minus(config.keep()), AT_ONCE) == AT_ONCE;
    }
}
