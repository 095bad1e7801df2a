package org.fenlei.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fenlei.kit.KitConfig;
import org.jboss.logging.Logger;

/**
 * The one consumer of a service: each event in its order, its effect committed before it is acknowledged. A passing
 * fault is tried again in place for as long as it lasts; only what can never be read or is refused is put aside.
 */
@ApplicationScoped
public class EventConsumer {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final EventDelivery delivery;
    private final DeadLetters deadLetters;
    private final ConsumerProgress progress;
    private final KitConfig.ConsumerConfig config;
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    EventConsumer(EventDelivery delivery, DeadLetters deadLetters, ConsumerProgress progress, KitConfig config) {
        this.delivery = delivery;
        this.deadLetters = deadLetters;
        this.progress = progress;
        this.config = config.consumer();
    }

    @Incoming("fenlei-events")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        Duration rest = config.firstRest();
        for (int attempt = 1; !attempt(record, attempt); attempt++) {
            if (stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping before " + record.topic() + " could be handled");
            }
            rest = rest.multipliedBy(2);
            rest = rest.compareTo(config.longestRest()) > 0 ? config.longestRest() : rest;
        }
        progress.done(record);
    }

    private boolean attempt(ConsumerRecord<String, byte[]> record, int attempt) {
        try {
            EventDelivery.Outcome outcome = delivery.deliver(record, attempt);
            if (outcome.undeliverable()) {
                deadLetters.add(record, outcome);
            }
            return true;
        } catch (RuntimeException passing) {
            LOG.warnf(passing, "an event of %s is tried again", record.topic());
            return false;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }
}
