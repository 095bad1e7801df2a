package org.fenlei.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final List<String> SERVICES = List.of("task", "ledger", "inspection", "notification");

    private final JsonNode document = read();

    @Test
    void namesExactlyTheEventsOfTheRegistryOnTheirTopics() {
        Map<String, List<String>> documented = new HashMap<>();
        for (JsonNode channel : document.path("channels")) {
            List<String> types = new ArrayList<>();
            for (JsonNode message : channel.path("messages")) {
                types.add(resolve(message).path("name").asText());
            }
            documented.put(channel.path("address").asText(), types);
        }

        assertThat(documented)
                .isEqualTo(Contracts.all().stream()
                        .collect(Collectors.groupingBy(
                                EventType::topic, Collectors.mapping(EventType::type, Collectors.toList()))));
    }

    @Test
    void hasNoMessageOutsideTheChannels() {
        assertThat(document.at("/components/messages")).hasSize(Contracts.all().size());
    }

    @Test
    void refersToTheSchemaOfEachEvent() {
        for (JsonNode message : document.at("/components/messages")) {
            String type = message.path("name").asText();

            assertThat(message.at("/payload/$ref").asText()).isEqualTo("./schemas/" + type + ".json");
        }
    }

    @Test
    void saysWhoHearsEachTopic() throws IOException {
        Map<String, Set<String>> said = new TreeMap<>();
        for (JsonNode channel : document.path("channels")) {
            String[] parts = channel.path("description").asText().split("Heard by ", -1);
            if (parts.length == 2) {
                said.put(
                        channel.path("address").asText(),
                        SERVICES.stream().filter(parts[1]::contains).collect(Collectors.toSet()));
            }
        }

        assertThat(said).isEqualTo(hearers());
    }

    @Test
    void saysWhichTopicsAreCompacted() {
        for (JsonNode channel : document.path("channels")) {
            String topic = channel.path("address").asText();
            String policy = channel.at("/bindings/kafka/topicConfiguration/cleanup.policy/0")
                    .asText();

            assertThat(policy).as(topic).isEqualTo(Contracts.compacted(topic) ? "compact" : "delete");
        }
    }

    @Test
    void saysWhoWritesToEachTopic() {
        Map<String, String> writers = new HashMap<>();
        for (JsonNode operation : document.path("operations")) {
            writers.put(
                    resolve(operation.path("channel")).path("address").asText(),
                    operation.path("summary").asText());
        }

        for (EventType event : Contracts.all()) {
            assertThat(writers.get(event.topic())).contains(event.emitter());
        }
    }

    private JsonNode resolve(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }

    /** The services that subscribe to each topic. */
    private static Map<String, Set<String>> hearers() throws IOException {
        Map<String, Set<String>> hearers = new TreeMap<>();
        for (String service : SERVICES) {
            Properties settings = new Properties();
            try (Reader file = Files.newBufferedReader(
                    Path.of("..", service + "-service", "src/main/resources/application.properties"))) {
                settings.load(file);
            }
            for (String topic : settings.getProperty("mp.messaging.incoming.fenlei-events.topics")
                    .split(",")) {
                hearers.computeIfAbsent(topic, none -> new HashSet<>()).add(service);
            }
        }
        return hearers;
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(PayloadJson.resource("/asyncapi.yaml"));
        } catch (JsonProcessingException e) {
            throw new AssertionError("asyncapi.yaml is not YAML", e);
        }
    }
}
