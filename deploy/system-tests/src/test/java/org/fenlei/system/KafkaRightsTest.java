package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenlei.contracts.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code deploy/kafka/rights} against the contracts and the Compose file. */
class KafkaRightsTest {
    private final ComposeFile compose = ComposeFile.read();

    static Stream<String> serviceNames() {
        return Repository.SERVICES.stream().map(service -> service + "-service");
    }

    private static Map<String, Set<String>> written() throws IOException {
        Map<String, Set<String>> written = new HashMap<>();
        Repository.text("deploy/kafka/rights")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(words ->
                        written.put(words[0], Stream.of(words).skip(1).collect(HashSet::new, Set::add, Set::addAll)));
        return written;
    }

    @Test
    void aServiceWritesWhatTheContractsSayThatItEmitsAndItsDeadLetters() throws IOException {
        Map<String, Set<String>> emitted = new HashMap<>();
        serviceNames().forEach(name -> emitted.put(name, new HashSet<>(Set.of("fenlei.dead-letter." + name))));
        Contracts.all().forEach(type -> emitted.computeIfAbsent(type.emitter(), unknown -> new HashSet<>())
                .add(type.topic()));

        Map<String, Set<String>> writers = written();
        writers.values().removeIf(Set::isEmpty);
        assertThat(writers).isEqualTo(emitted);
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void theServicesLogInUnderTheNamesThatHaveTheRights(String service) throws IOException {
        assertThat(written()).containsKey(service);
        assertThat(Repository.text(service + "/src/main/resources/application.properties"))
                .contains("quarkus.application.name=" + service);
        assertThat(compose.environment(service))
                .containsEntry("FENLEI_KAFKA_SECURITY", "SASL_PLAINTEXT")
                .containsEntry("FENLEI_KAFKA_USER", service)
                .containsEntry("FENLEI_KAFKA_PASSWORD", password(service));
    }

    /** The password under which the broker knows a user. */
    private String password(String user) {
        String users = compose.value("kafka", "KAFKA_LISTENER_NAME_CLIENTS_PLAIN_SASL_JAAS_CONFIG");
        String begin = "user_" + user + "=\"";
        assertThat(users).contains(begin);
        int from = users.indexOf(begin) + begin.length();
        return users.substring(from, users.indexOf('"', from));
    }

    @Test
    void theBrokerAsksEverybodyForAPasswordAndAllowsNothingOfItself() throws IOException {
        Map<String, Object> kafka = compose.environment("kafka");
        String rights = compose.value("kafka-rights", "BROKER_KAFKA_PASSWORD");

        assertThat(kafka)
                .containsEntry(
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT")
                .containsEntry("KAFKA_AUTHORIZER_CLASS_NAME", "org.apache.kafka.metadata.authorizer.StandardAuthorizer")
                .containsEntry("KAFKA_SUPER_USERS", "User:broker")
                .doesNotContainKey("KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND");
        assertThat(password("broker")).isEqualTo(rights);
        for (String user : written().keySet()) {
            assertThat(password(user)).matches("\\$\\{[A-Z]+_KAFKA_PASSWORD:\\?set it in .env}");
        }
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void theRightsAreGivenBeforeAServiceStarts(String service) {
        assertThat(String.valueOf(compose.service(service).get("depends_on")))
                .contains("kafka-rights={condition=service_completed_successfully}");
        assertThat(compose.mounts("kafka-rights"))
                .containsEntry("deploy/kafka/grant.sh", "/opt/fenlei/grant.sh")
                .containsEntry("deploy/kafka/rights", "/opt/fenlei/rights");
        assertThat(compose.image("kafka-rights")).isEqualTo(compose.image("kafka"));
    }
}
