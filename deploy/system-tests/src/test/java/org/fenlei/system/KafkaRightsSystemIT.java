package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.fenlei.contracts.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each service says on Kafka nobody else can say. */
@ExtendWith(LivedJanuary.class)
class KafkaRightsSystemIT {
    private final LocalSystem system;

    KafkaRightsSystemIT(January january) {
        this.system = january.system();
    }

    private static void send(Map<String, Object> client, String topic) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "forged", "{}")).get();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger-service", "inspection-service", "notification-service", "listener"})
    void onlyTheTaskServiceTellsOfAssignments(String user) throws IOException {
        Map<String, Object> client = system.kafka(user);

        assertThatThrownBy(() -> send(client, "fenlei.assignment")).hasCauseInstanceOf(AuthorizationException.class);
    }

    @Test
    void aListenerWritesNothing() throws IOException {
        Map<String, Object> listener = system.kafka();

        assertThat(Contracts.topics()).isNotEmpty().allSatisfy(topic -> assertThatThrownBy(() -> send(listener, topic))
                .hasCauseInstanceOf(AuthorizationException.class));
    }

    @Test
    void whoDoesNotKnowThePasswordIsNotLetIn() throws IOException {
        Map<String, Object> client = new HashMap<>(system.kafka());
        client.computeIfPresent(
                "sasl.jaas.config", (key, login) -> login.toString().replaceFirst("password=\"", "password=\"x"));

        try (Admin admin = Admin.create(client)) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }
}
