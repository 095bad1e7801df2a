package org.fenlei.notification.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fenlei.kit.event.ConsumerLag;
import org.fenlei.kit.time.MachineTime;
import org.fenlei.notification.NotificationConfig;
import org.jboss.logging.Logger;

/**
 * After a start, events may wait that were told while the service was down. A unit that reported meanwhile is not to be
 * reminded, so the timers let those events take effect first; but not for ever, should Kafka be away.
 */
@ApplicationScoped
class CaughtUp {
    private static final Logger LOG = Logger.getLogger(CaughtUp.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final ConsumerLag lag;
    private final MachineTime machine;
    private final Duration patience;

    CaughtUp(ConsumerLag lag, MachineTime machine, NotificationConfig config) {
        this.lag = lag;
        this.machine = machine;
        this.patience = config.timers().catchUp();
    }

    /** Waits until nothing is left behind, the patience is at its end, or the service stops. */
    void await(CountDownLatch stopping) throws InterruptedException {
        Instant end = machine.now().plus(patience);
        while (behind() && machine.now().isBefore(end)) {
            if (stopping.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private boolean behind() {
        try {
            return lag.events() > 0;
        } catch (IllegalStateException kafkaIsAway) {
            LOG.debug("Kafka does not tell the lag yet", kafkaIsAway);
            return true;
        }
    }
}
