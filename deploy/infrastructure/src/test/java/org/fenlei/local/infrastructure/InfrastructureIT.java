package org.fenlei.local.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tests' infrastructure as every module gets it. */
class InfrastructureIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Endpoints endpoints;

    @BeforeAll
    static void obtain() throws IOException {
        Logs.quiet();
        endpoints = TestInfrastructure.obtain();
    }

    private static Connection connect(String database, String user, String password) throws SQLException {
        String url = "jdbc:postgresql://" + endpoints.postgresHost() + ":" + endpoints.postgresPort() + "/" + database;
        return DriverManager.getConnection(url, user, password);
    }

    private static Connection superuser() throws SQLException {
        return connect("postgres", endpoints.postgresUser(), endpoints.postgresPassword());
    }

    @Test
    void isSharedByAllWhoAsk() {
        assertThat(TestInfrastructure.obtain()).isEqualTo(endpoints);
    }

    @Test
    void postgresCommitsDurablyAndChecksPasswords() throws Exception {
        try (Connection connection = superuser();
                ResultSet settings = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT current_setting('fsync'), current_setting('synchronous_commit'), version()")) {
            settings.next();
            assertThat(settings.getString(1)).isEqualTo("on");
            assertThat(settings.getString(2)).isEqualTo("on");
            assertThat(settings.getString(3)).startsWith("PostgreSQL 18");
        }
        assertThatThrownBy(() -> connect("postgres", endpoints.postgresUser(), "wrong"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void theApplicationRoleCanNeitherMakeTablesNorReachAnotherDatabase() throws Exception {
        String name = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        ServiceDatabase one = new ServiceDatabase(name, "owner-pw", "app-pw");
        ServiceDatabase other = new ServiceDatabase(name + "x", "owner-pw", "app-pw");
        try (Connection connection = superuser()) {
            for (ServiceDatabase database : List.of(one, other)) {
                for (String sql : database.creation()) {
                    connection.createStatement().execute(sql);
                }
            }
        }
        try (Connection owner = connect(one.name(), one.owner(), "owner-pw");
                Connection app = connect(one.name(), one.app(), "app-pw")) {
            owner.createStatement().execute("CREATE TABLE mine (id int)");
            assertThatThrownBy(() -> app.createStatement().execute("CREATE TABLE yours (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> connect(other.name(), one.app(), "app-pw"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void kafkaKeepsWhatItIsToldAndMakesNoTopicByItself() throws Exception {
        String topic = "it." + UUID.randomUUID();
        Map<String, Object> broker = Map.of("bootstrap.servers", endpoints.kafka(), "max.block.ms", 2_000);
        try (Admin admin = Admin.create(broker);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            assertThatThrownBy(() ->
                            producer.send(new ProducerRecord<>(topic, "k", "v")).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(topic, "YX-S01", "街道")).get();
        }
        assertThat(first(topic)).isEqualTo("街道");
    }

    private static String first(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                endpoints.kafka(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "it-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    @Test
    void keycloakPutsRoleUnitAndAudienceIntoAPersonsToken() throws Exception {
        JsonNode token = token("grant_type=password&client_id=" + endpoints.passwordClient()
                + "&username=yx-s01-reporter&password=Yunxi-demo-2023");

        assertThat(token.path("iss").asText()).isEqualTo(endpoints.realmUrl());
        assertThat(token.path("aud").asText()).isEqualTo("fenlei-api");
        assertThat(token.path("unit").asText()).isEqualTo("YX-S01");
        assertThat(token.at("/realm_access/roles").toString()).isEqualTo("[\"unit-reporter\"]");
        assertThat(token.path("sub").asText()).isNotEmpty();
        assertThat(token.path("preferred_username").asText()).isEqualTo("yx-s01-reporter");
    }

    @Test
    void keycloakPutsRoleUnitAndAudienceIntoASystemsToken() throws Exception {
        JsonNode token = token("grant_type=client_credentials&client_id=sorting-office-system"
                + "&client_secret=yunxi-sorting-office-demo");

        assertThat(token.path("aud").asText()).isEqualTo("fenlei-api");
        assertThat(token.path("unit").asText()).isEqualTo("YX");
        assertThat(token.at("/realm_access/roles").toString()).isEqualTo("[\"system\"]");
    }

    @Test
    void keycloakLocksALoginOutAfterTooManyWrongPasswords() throws Exception {
        String form =
                "grant_type=password&client_id=" + endpoints.passwordClient() + "&username=yx-d-jyj-head&password=";
        for (int i = 0; i < 6; i++) {
            assertThat(post(form + "wrong").statusCode()).isNotEqualTo(200);
        }

        assertThat(post(form + "Yunxi-demo-2023").statusCode()).isNotEqualTo(200);
    }

    private static JsonNode token(String form) throws Exception {
        String token = JSON.readTree(post(form).body()).path("access_token").asText();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static HttpResponse<byte[]> post(String form) throws Exception {
        URI tokens = URI.create(endpoints.realmUrl() + "/protocol/openid-connect/token");
        return HTTP.send(
                HttpRequest.newBuilder(tokens)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aMailIsInTheInboxOnceTheSenderHearsThatItWasTaken() throws Exception {
        String messageId = "<" + UUID.randomUUID() + "@it>";
        String to = "to-" + UUID.randomUUID() + "@it.example";
        send(messageId, to);

        JsonNode items = JSON.readTree(get("/api/messages?to=" + to)).path("items");

        assertThat(items).hasSize(1);
        assertThat(items.get(0).path("messageId").asText()).isEqualTo(messageId);
        assertThat(items.get(0).path("subject").asText()).isEqualTo("到期提醒");
        assertThat(items.get(0).at("/to"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(to, "second@it.example");
        assertThat(get("/")).contains("收件箱");
    }

    private static void send(String messageId, String to) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", endpoints.smtpHost());
        properties.put("mail.smtp.port", Integer.toString(endpoints.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties)) {
            @Override
            protected void updateMessageID() throws jakarta.mail.MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setFrom(new InternetAddress("fenlei@it.example"));
        message.setRecipients(Message.RecipientType.TO, to + ",second@it.example");
        message.setSubject("到期提醒", UTF_8.name());
        message.setText("正文", UTF_8.name());
        Transport.send(message);
    }

    private static String get(String path) throws Exception {
        URI uri = URI.create(endpoints.inboxUrl() + path);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
