package org.fenlei.kit.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.fenlei.kit.time.MachineTime;
import org.jboss.logging.Logger;

/** Events that can never take effect as things are, kept with their cause on a topic until they are mended. */
@ApplicationScoped
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    /** Characters; a letter that grows by more might not fit into a record. */
    private static final int LONGEST_CAUSE = 4_000;

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaAccess kafka;
    private final Topics topics;
    private final EventDelivery delivery;
    private final MachineTime time;
    private final MeterRegistry meters;

    @Inject
    DeadLetters(KafkaAccess kafka, Topics topics, EventDelivery delivery, MachineTime time, MeterRegistry meters) {
        this.kafka = kafka;
        this.topics = topics;
        this.delivery = delivery;
        this.time = time;
        this.meters = meters;
    }

    /**
     * What a replay did.
     *
     * @param delivered took effect now, or had done so before
     * @param refused put aside again
     */
    public record Replay(int delivered, int refused) {}

    /** Puts an event aside and returns when Kafka has it. */
    void add(ConsumerRecord<String, byte[]> record, EventDelivery.Outcome why) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(topics.deadLetters(), null, record.key(), record.value(), record.headers());
        EventHeaders.put(letter.headers(), "dead-letter-reason", String.valueOf(why.reason()));
        EventHeaders.put(letter.headers(), "dead-letter-cause", shortened(String.valueOf(why.cause())));
        EventHeaders.put(letter.headers(), "dead-letter-at", time.now().toString());
        EventHeaders.put(
                letter.headers(),
                "dead-letter-from",
                record.topic() + "/" + record.partition() + "/" + record.offset());
        try {
            kafka.producer().send(letter).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a dead letter could not be kept", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        counter(String.valueOf(why.reason())).increment();
        LOG.errorf("event %s of %s is a dead letter: %s", record.key(), record.topic(), why.cause());
    }

    /** Delivers once more everything that was put aside since the last replay. */
    public synchronized Replay replay() {
        try (Consumer<String, byte[]> consumer = kafka.consumer(topics.group() + "-replay")) {
            List<TopicPartition> partitions = consumer.partitionsFor(topics.deadLetters()).stream()
                    .map((PartitionInfo each) -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            return replay(consumer, consumer.endOffsets(partitions));
        }
    }

    private Replay replay(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        int delivered = 0;
        int refused = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> letter : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
                if (letter.offset() >= ends.getOrDefault(partition, 0L)) {
                    continue;
                }
                EventDelivery.Outcome outcome = delivery.deliver(letter, 1);
                if (outcome.undeliverable()) {
                    add(letter, outcome);
                    refused++;
                } else {
                    delivered++;
                }
                // at once: a fault at a later letter must not bring this one back
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
            }
        }
        return new Replay(delivered, refused);
    }

    private static String shortened(String cause) {
        return cause.length() <= LONGEST_CAUSE ? cause : cause.substring(0, LONGEST_CAUSE);
    }

    private Counter counter(String reason) {
        return meters.counter("fenlei.dead.letters", "reason", reason);
    }
}
