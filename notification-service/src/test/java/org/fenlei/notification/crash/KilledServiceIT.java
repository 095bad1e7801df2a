package org.fenlei.notification.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.Contracts;
import org.fenlei.contracts.Event;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.Tokens;
import org.fenlei.notification.Duties;
import org.junit.jupiter.api.Test;

/** Kills the real process, twice in a year's worst moments, and counts what arrives. */
class KilledServiceIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String own = "k" + UUID.randomUUID().toString().substring(0, 8) + ".";
    private final List<String> units = IntStream.rangeClosed(1, 40)
            .mapToObj(number -> own.substring(0, 9) + number)
            .toList();

    @Test
    void losesNothingAndAddsNoSecondMessageId() throws SQLException, IOException {
        OwnDatabase database = new OwnDatabase();
        String prefix = TestSystem.current().topicPrefix() + own;
        int realSmtp = TestSystem.current().endpoints().smtpPort();
        Map<String, String> committed;

        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ServiceProcess service = ServiceProcess.start(database, prefix, silent.getLocalPort())) {
            TestClock.set(LocalDate.parse("2023-03-20"));
            importContacts(service);
            units.forEach(unit -> publish(
                    new AssignmentOpened(1, Duties.reported(List.of(unit), "当日事项", LocalDate.of(2023, 3, 31)))));
            awaitSettled(service);
            TestClock.set(LocalDate.parse("2023-03-31"));
            Awaitility.await().atMost(PATIENCE).until(() -> backlog(service).getInt("mailsPending") == units.size());
            committed = database.messageIds("2023-03-31");
            service.kill();
        }

        try (ServiceProcess service = ServiceProcess.start(database, prefix, realSmtp)) {
            awaitSettled(service);
            assertThat(received()).isEqualTo(new HashSet<>(committed.values())).hasSize(units.size());

            TestClock.set(LocalDate.parse("2023-04-03"));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> count() > units.size());
            service.kill();
        }

        try (ServiceProcess service = ServiceProcess.start(database, prefix, realSmtp)) {
            awaitSettled(service);
        }
        assertThat(received()).hasSize(2 * units.size());
        assertThat(units).allSatisfy(unit -> assertThat(messageIds(unit)).hasSize(2));
    }

    private void importContacts(ServiceProcess service) {
        StringBuilder list = new StringBuilder("code,contactName,contactEmail,contactRole\n");
        units.forEach(unit -> list.append(unit + ",联络员," + mailbox(unit) + ",CONTACT\n"));
        given().baseUri(service.url())
                .auth()
                .oauth2(Tokens.of(Roles.DISTRICT_ADMIN))
                .multiPart("file", "u.csv", list.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/contact-imports")
                .then()
                .statusCode(200);
    }

    private void publish(Event event) {
        try {
            String topic = own + Contracts.of(event.getClass()).topic();
            TestEvents.publishRaw(
                    topic,
                    event.subject(),
                    UUID.randomUUID().toString(),
                    Contracts.of(event.getClass()).type(),
                    JSON.writeValueAsString(event));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void awaitSettled(ServiceProcess service) {
        Awaitility.await("the service to settle").atMost(PATIENCE).until(() -> {
            JsonPath backlog = backlog(service);
            return List.of("lag", "timersDue", "mailsPending", "outbox").stream()
                    .allMatch(name -> backlog.getInt(name) == 0);
        });
    }

    private static JsonPath backlog(ServiceProcess service) {
        return given().baseUri(service.url()).get("/q/backlog").jsonPath();
    }

    private Set<String> received() {
        Set<String> ids = new HashSet<>();
        units.forEach(unit -> ids.addAll(messageIds(unit)));
        return ids;
    }

    private long count() {
        return units.stream().filter(unit -> Inbox.to(mailbox(unit)).size() > 1).count() + units.size();
    }

    private static Set<String> messageIds(String unit) {
        Set<String> ids = new HashSet<>();
        Inbox.to(mailbox(unit)).forEach(mail -> ids.add(mail.messageId()));
        return ids;
    }

    private static String mailbox(String unit) {
        return unit + "@yunxi.example";
    }
}
