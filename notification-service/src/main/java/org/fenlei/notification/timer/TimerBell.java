package org.fenlei.notification.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the timers before their next look at the clock. */
@ApplicationScoped
public class TimerBell {
    private final Semaphore rung = new Semaphore(0);
    private final TransactionSynchronizationRegistry transaction;

    TimerBell(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Rings once the running transaction has committed. */
    public void ringAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the outcome matters
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    ring();
                }
            }
        });
    }

    /** Waits for the bell, at most this long. */
    void await(Duration most) throws InterruptedException {
        if (rung.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
            rung.drainPermits();
        }
    }
}
