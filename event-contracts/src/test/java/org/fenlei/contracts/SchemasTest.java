package org.fenlei.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<EventType> everyEvent() {
        return Contracts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void describesTheEventOnItsOwn(EventType event) {
        JsonNode schema = schemaOf(event);

        assertThat(schema.path("$schema").asText()).isEqualTo(DRAFT);
        assertThat(schema.path("$id").asText()).endsWith(event.schemaResource());
        assertThat(schema.path("title").asText()).isEqualTo(event.type());
        assertThat(schema.path("description").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void hasAnExampleThatFulfilsTheSchema(EventType event) {
        assertThat(faults(event, PayloadJson.resource(event.exampleResource()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void carriesTheExampleThroughTheRecordUnchanged(EventType event) {
        String example = PayloadJson.resource(event.exampleResource());

        String written = PayloadJson.write(PayloadJson.read(example, event.payload()));

        assertThat(PayloadJson.tree(written)).isEqualTo(PayloadJson.tree(example));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void ignoresFieldsOfALaterVersion(EventType event) {
        String example = PayloadJson.resource(event.exampleResource());
        ObjectNode later = (ObjectNode) PayloadJson.tree(example);
        later.put("addedLater", "x");

        assertThat(PayloadJson.read(later.toString(), event.payload()))
                .isEqualTo(PayloadJson.read(example, event.payload()));
        assertThat(faults(event, later.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void refusesAPayloadThatLacksARequiredField(EventType event) {
        for (JsonNode required : schemaOf(event).path("required")) {
            ObjectNode lacking = (ObjectNode) PayloadJson.tree(PayloadJson.resource(event.exampleResource()));
            lacking.remove(required.asText());

            assertThat(faults(event, lacking.toString()))
                    .as("without %s", required.asText())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void describesExactlyTheFieldsOfTheRecord(EventType event) {
        JsonNode schema = schemaOf(event);

        assertSameFields(schema, event.payload());
        for (RecordComponent nested : event.payload().getRecordComponents()) {
            if (nested.getType().isRecord()) {
                assertSameFields(schema.path("$defs").path(nested.getType().getSimpleName()), nested.getType());
            }
        }
    }

    @Test
    void checksFormats() {
        EventType event = Contracts.of(SiteCertified.class);
        ObjectNode example = (ObjectNode) PayloadJson.tree(PayloadJson.resource(event.exampleResource()));

        example.put("certifiedOn", "16.03.2023");

        assertThat(faults(event, example.toString())).hasSize(1);
    }

    private static void assertSameFields(JsonNode schema, Class<?> type) {
        Set<String> described = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(described::add);
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));

        assertThat(described).isEqualTo(names(List.of(type.getRecordComponents())));
        assertThat(required)
                .isEqualTo(names(Arrays.stream(type.getRecordComponents())
                        .filter(each -> !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .toList()));
        schema.path("properties")
                .forEach(property ->
                        assertThat(property.path("description").asText()).isNotBlank());
        assertThat(schema.path("additionalProperties").asBoolean()).isTrue();
    }

    private static Set<String> names(List<RecordComponent> components) {
        Set<String> names = new TreeSet<>();
        components.forEach(each -> names.add(each.getName()));
        return names;
    }

    private static JsonNode schemaOf(EventType event) {
        return PayloadJson.tree(PayloadJson.resource(event.schemaResource()));
    }

    private static List<Error> faults(EventType event, String json) {
        Schema schema = REGISTRY.getSchema(PayloadJson.resource(event.schemaResource()), InputFormat.JSON);
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
