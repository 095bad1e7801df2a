package org.fenlei.notification.message;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fenlei.kit.time.MachineTime;
import org.fenlei.notification.NotificationConfig;
import org.jboss.logging.Logger;

/** The workers that hand mails over, on threads of their own: a slow mail server delays no event and no timer. */
@ApplicationScoped
class SendMails {
    private static final Logger LOG = Logger.getLogger(SendMails.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration REST_AFTER_FAULT = Duration.ofSeconds(1);

    private final SendMail sendMail;
    private final MailBell bell;
    private final MachineTime machine;
    private final NotificationConfig.Sending config;
    private final List<Thread> workers = new ArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    SendMails(SendMail sendMail, MailBell bell, MachineTime machine, NotificationConfig config) {
        this.sendMail = sendMail;
        this.bell = bell;
        this.machine = machine;
        this.config = config.sending();
    }

    void start(@Observes @Priority(300) StartupEvent event) {
        for (int number = 1; number <= config.workers(); number++) {
            Thread worker = new Thread(this::run, "fenlei-mail-" + number);
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        bell.ring();
        for (Thread worker : workers) {
            worker.join(Duration.ofSeconds(5).toMillis());
        }
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                try {
                    if (sendLeased() == 0) {
                        bell.await(POLL);
                    }
                } catch (RuntimeException fault) {
                    LOG.warn("A worker rests for a moment; its mails are tried again", fault);
                    if (stopping.await(REST_AFTER_FAULT.toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be begun well within the lease is given back, so that no second worker sends it at the same time. */
    private int sendLeased() {
        Instant safe = machine.now().plus(config.lease().dividedBy(3));
        List<MessageRow> leased = sendMail.lease(config.batch(), config.lease());
        for (MessageRow message : leased) {
            if (stopping.getCount() > 0 && machine.now().isBefore(safe)) {
                send(message);
            } else {
                sendMail.giveBack(message);
            }
        }
        return leased.size();
    }

    /**
     * What becomes of one mail keeps none of those leased with it: in doubt, it goes again, later each time. Where not even
     * that can be written down, nothing else is sent.
     */
    private void send(MessageRow message) {
        try {
            sendMail.send(message);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Mail %s is in doubt; it goes again later", message.messageId());
            sendMail.putOff(message, config.lease());
        }
    }
}
