package org.fenlei.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fenlei.kit.time.MachineTime;

/** Drops what is refused. */
@Alternative
@Singleton
public class NoDeadLetters extends DeadLetters {
    @Inject
    NoDeadLetters(KafkaAccess kafka, Topics topics, EventDelivery delivery, MachineTime time, MeterRegistry meters) {
        super(kafka, topics, delivery, time, meters);
    }

    @Override
    void add(ConsumerRecord<String, byte[]> record, EventDelivery.Outcome why) {
        // dropped
    }
}
