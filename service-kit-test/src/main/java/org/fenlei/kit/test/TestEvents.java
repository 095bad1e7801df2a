package org.fenlei.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.fenlei.contracts.Contracts;
import org.fenlei.contracts.Event;
import org.fenlei.contracts.EventType;
import org.jspecify.annotations.Nullable;

/** Publishes events to the service under test as another service would, and reads what it publishes. */
public final class TestEvents {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final class Producer {
        static final KafkaProducer<String, String> SHARED =
                new KafkaProducer<>(settings(Map.of("acks", "all")), new StringSerializer(), new StringSerializer());
    }

    private TestEvents() {}

    /** Publishes an event under a new id, and returns the id. */
    public static String publish(Event event) {
        String id = UUID.randomUUID().toString();
        publish(id, event);
        return id;
    }

    /** Publishes an event under that id, as a redelivery would. */
    public static void publish(String id, Event event) {
        EventType type = Contracts.of(event.getClass());
        try {
            publishRaw(type.topic(), event.subject(), id, type.type(), JSON.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Publishes whatever is given, to see what a service makes of it. */
    public static void publishRaw(String topic, String key, String id, String type, @Nullable String payload) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(TestSystem.current().topicPrefix() + topic, key, payload);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_subject",
                        key,
                        "ce_time",
                        TestClock.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            Producer.SHARED.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All events of that type on their topic so far, in the order of their partition. */
    public static <E extends Event> List<E> published(Class<E> payload) {
        EventType type = Contracts.of(payload);
        List<E> events = new ArrayList<>();
        for (ConsumerRecord<String, String> message : records(type.topic())) {
            if (type.type().equals(header(message, "ce_type"))) {
                try {
                    events.add(JSON.readValue(message.value(), payload));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("Not a " + type.type() + ": " + message.value(), e);
                }
            }
        }
        return List.copyOf(events);
    }

    /** Waits for the first event of that type that fits. */
    public static <E extends Event> E await(Class<E> payload, Predicate<E> fits) {
        return Awaitility.await(payload.getSimpleName())
                .atMost(PATIENCE)
                .until(() -> published(payload).stream().filter(fits).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** All records of a topic so far, the topic named without the prefix of the test. */
    public static List<ConsumerRecord<String, String>> records(String topic) {
        String name = TestSystem.current().topicPrefix() + topic;
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                settings(Map.of("allow.auto.create.topics", "false")),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(each -> new TopicPartition(name, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return drain(consumer, consumer.endOffsets(partitions));
        }
    }

    /** A header's value as text, null where it is missing. */
    public static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, String>> drain(
            KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(all::add);
        }
        return all;
    }

    private static Properties settings(Map<String, String> more) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", TestSystem.current().endpoints().kafka());
        settings.putAll(more);
        return settings;
    }
}
