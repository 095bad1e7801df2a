package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far this service is behind on the topics it listens to. */
@ApplicationScoped
class ConsumerProgress {
    private static final long PATIENCE_SECONDS = 10;

    private final KafkaAccess kafka;
    private final Topics topics;
    /** What this process has handled, ahead of what it has committed to Kafka. */
    private final Map<TopicPartition, Long> handled = new ConcurrentHashMap<>();

    private volatile List<TopicPartition> known = List.of();

    @Inject
    ConsumerProgress(KafkaAccess kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    void done(ConsumerRecord<?, ?> record) {
        handled.merge(new TopicPartition(record.topic(), record.partition()), record.offset() + 1, Math::max);
    }

    /** Events that are on the topics and have not taken effect here. */
    long lag() {
        if (topics.listenedTo().isEmpty()) {
            return 0;
        }
        try {
            return read(kafka.admin());
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not tell the consumer's lag", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private long read(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, Long> ends = offsets(admin, partitions(admin), OffsetSpec.latest());
        Map<TopicPartition, Long> open = new HashMap<>(ends);
        open.entrySet().removeIf(end -> end.getValue() <= handled.getOrDefault(end.getKey(), 0L));
        if (open.isEmpty()) {
            return 0;
        }
        Map<TopicPartition, Long> begins = offsets(admin, List.copyOf(open.keySet()), OffsetSpec.earliest());
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(topics.group())
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        long lag = 0;
        for (Map.Entry<TopicPartition, Long> end : open.entrySet()) {
            TopicPartition partition = end.getKey();
            long reached = Math.max(begins.getOrDefault(partition, 0L), handled.getOrDefault(partition, 0L));
            @Nullable OffsetAndMetadata told = committed.get(partition);
            lag += Math.max(0, end.getValue() - (told == null ? reached : Math.max(reached, told.offset())));
        }
        return lag;
    }

    /** Asked once: topics are made at the start and keep their partitions while a service runs. */
    private List<TopicPartition> partitions(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        if (known.isEmpty()) {
            known = admin
                    .describeTopics(topics.listenedTo())
                    .allTopicNames()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .flatMap((TopicDescription topic) -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .toList();
        }
        return known;
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin.listOffsets(asked)
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, told) -> offsets.put(partition, told.offset()));
        return offsets;
    }
}
