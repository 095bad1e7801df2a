package org.fenlei.notification.timer;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.fenlei.notification.NotificationConfig;
import org.jboss.logging.Logger;

/**
 * Looks at the clock again and again, or sooner when the bell rings. A poll of an indexed column notices a moved clock
 * within a tenth of a second; a scheduled wake-up would sleep through the jump.
 */
@ApplicationScoped
class TimerLoop {
    private static final Logger LOG = Logger.getLogger(TimerLoop.class);
    private static final Duration REST_AFTER_FAULT = Duration.ofSeconds(1);

    private final List<TimerBeat> beats;
    private final TimerBell bell;
    private final CaughtUp caughtUp;
    private final Duration poll;
    private final Thread thread = new Thread(this::run, "fenlei-timers");
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    TimerLoop(@All List<TimerBeat> beats, TimerBell bell, CaughtUp caughtUp, NotificationConfig config) {
        this.beats =
                beats.stream().sorted(Comparator.comparingInt(TimerBeat::order)).toList();
        this.bell = bell;
        this.caughtUp = caughtUp;
        this.poll = config.timers().poll();
    }

    void start(@Observes @Priority(300) StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        bell.ring();
        thread.join(Duration.ofSeconds(5).toMillis());
    }

    private void run() {
        Duration rest = poll;
        try {
            caughtUp.await(stopping);
            while (stopping.getCount() > 0) {
                try {
                    rest = beatAll() ? Duration.ZERO : poll;
                } catch (RuntimeException fault) {
                    LOG.warn("Timers rest for a moment, and are tried again", fault);
                    rest = REST_AFTER_FAULT;
                }
                if (!rest.isZero()) {
                    bell.await(rest);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean beatAll() {
        boolean more = false;
        for (TimerBeat beat : beats) {
            while (stopping.getCount() > 0 && beat.beat()) {
                more = true;
            }
        }
        return more;
    }
}
