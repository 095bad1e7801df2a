package org.fenlei.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fenlei.notification.NotificationConfig;

/** Wakes the workers that hand mails over. */
@ApplicationScoped
public class MailBell {
    private final Semaphore rung = new Semaphore(0);
    private final int workers;

    MailBell(NotificationConfig config) {
        this.workers = config.sending().workers();
    }

    /** Wakes every worker once. */
    public void ring() {
        rung.release(Math.max(0, workers - rung.availablePermits()));
    }

    /** Waits for the bell, at most this long. */
    void await(Duration most) throws InterruptedException {
        if (!rung.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
            Thread.onSpinWait();
        }
    }
}
