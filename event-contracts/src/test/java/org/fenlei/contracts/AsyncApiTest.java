package org.fenlei.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

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

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(PayloadJson.resource("/asyncapi.yaml"));
        } catch (JsonProcessingException e) {
            throw new AssertionError("asyncapi.yaml is not YAML", e);
        }
    }
}
