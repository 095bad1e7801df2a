package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.fenlei.contracts.Contracts;
import org.fenlei.contracts.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What outsiders hear on the topics is what the contracts promise. */
@ExtendWith(LivedJanuary.class)
class EventsSystemIT {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final List<ConsumerRecord<String, String>> records;

    EventsSystemIT(January january) throws IOException {
        this.records = everything(january.system().kafka());
    }

    private static List<ConsumerRecord<String, String>> everything(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("fenlei."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Schema schema(EventType type) {
        try (InputStream schema = Objects.requireNonNull(EventType.class.getResourceAsStream(type.schemaResource()))) {
            return REGISTRY.getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyEventFulfilsItsSchemaInAnEnvelopeOfCloudEvents() {
        Map<String, EventType> types =
                Contracts.all().stream().collect(Collectors.toMap(EventType::type, each -> each));
        Map<String, Schema> schemas = new HashMap<>();

        assertThat(records).isNotEmpty().allSatisfy(record -> {
            EventType type = types.get(header(record, "ce_type"));
            assertThat(type)
                    .as(record.topic() + ": " + header(record, "ce_type"))
                    .isNotNull();
            assertThat(record.topic()).isEqualTo(type.topic());
            assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(record, "ce_id")).isNotEmpty();
            assertThat(header(record, "ce_subject")).isEqualTo(record.key());
            assertThat(schemas.computeIfAbsent(type.type(), name -> schema(type))
                            .validate(record.value(), InputFormat.JSON))
                    .as(type.type() + " " + record.value())
                    .isEmpty();
        });
    }

    @Test
    void nothingIsADeadLetter() {
        assertThat(records).noneMatch(record -> record.topic().contains("dead-letter"));
    }

    @Test
    void theStoryIsToldOnAllTopicsThatItTouches() {
        TreeSet<String> heard = new TreeSet<>();
        records.forEach(record -> heard.add(header(record, "ce_type")));

        assertThat(heard)
                .contains(
                        "fenlei.unit.registered.v1",
                        "fenlei.plan.published.v1",
                        "fenlei.assignment.opened.v1",
                        "fenlei.assignment.progressed.v1",
                        "fenlei.assignment.fulfilled.v1",
                        "fenlei.ledger.submitted.v1",
                        "fenlei.site.registered.v1",
                        "fenlei.inspection.completed.v1",
                        "fenlei.rectification.ordered.v1",
                        "fenlei.alert.sent.v1",
                        "fenlei.alert.escalated.v1");
    }
}
