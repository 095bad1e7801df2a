package org.fenlei.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every schema that a service has emitted against {@code schemas/frozen.sha256}.
 *
 * <p>When this fails, somebody out there reads the event as it was. Put the schema back and add a new event beside it:
 * a record with {@code @EventContract(…, major = 2)} in the registry, {@code schemas/<type>.v2.json},
 * {@code examples/<type>.v2.json}, a message in {@code asyncapi.yaml}, and its line here once a service emits it. Emit
 * both for as long as anybody listens to the old one.
 */
class FrozenSchemasTest {

    record Frozen(String checksum, String type) {
        static Frozen of(String line) {
            String[] parts = line.split(" +", 2);
            return new Frozen(parts[0], parts[1]);
        }
    }

    static Stream<Frozen> frozen() {
        return Arrays.stream(PayloadJson.resource("/schemas/frozen.sha256").split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Frozen::of);
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void keepsWhatWasEmitted(Frozen frozen) {
        assertThat(SchemaChecksum.of(PayloadJson.tree(PayloadJson.resource("/schemas/" + frozen.type() + ".json"))))
                .as(
                        "The schema of %s is frozen: the event was emitted with it. Put it back and add a version"
                                + " beside it, as FrozenSchemasTest says.",
                        frozen.type())
                .isEqualTo(frozen.checksum());
    }

    @Test
    void freezesEventsOfTheRegistryOnce() {
        assertThat(frozen().map(Frozen::type))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSubsetOf(Contracts.all().stream().map(EventType::type).toList());
    }

    @Test
    void noticesAnotherFieldButNotBetterWords() {
        String schema = PayloadJson.resource("/schemas/fenlei.site.certified.v1.json");
        ObjectNode changed = (ObjectNode) PayloadJson.tree(schema);
        String before = SchemaChecksum.of(changed);

        changed.put("description", "said better");
        String reworded = SchemaChecksum.of(changed);
        changed.withObject("/properties").putObject("colour").put("type", "string");

        assertThat(reworded).isEqualTo(before);
        assertThat(SchemaChecksum.of(changed)).isNotEqualTo(before);
    }
}
