package org.fenlei.kit.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.kit.trial.LedgersHeard;
import org.junit.jupiter.api.Test;

/** What the tests of inbox, outbox and dead letters would see if these were switched off: each finds the damage. */
@QuarkusTest
@WithInfrastructure
@TestProfile(WithoutMechanismsIT.Profile.class)
class WithoutMechanismsIT {
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(ForgetfulInbox.class, BackwardOutbox.class, NoDeadLetters.class);
        }
    }

    @Test
    void withoutTheInboxAnEventThatIsDeliveredTwiceTakesEffectTwice() {
        String id = UUID.randomUUID().toString();

        TestEvents.publish(id, returned("twice"));
        TestEvents.publish(id, returned("twice"));

        Awaitility.await().untilAsserted(() -> assertThat(heard(id)).isEqualTo(2));
    }

    @Test
    void withoutItsOrderTheOutboxTellsTheLastThingFirst() {
        String id = given().auth()
                .oauth2(Tokens.of(Roles.UNIT_REPORTER, "YX-S01"))
                .contentType("application/json")
                .body("{\"unitCode\":\"YX-S01\",\"text\":\"many\",\"copies\":50}")
                .post("/api/v1/notes")
                .path("id");

        List<ConsumerRecord<String, String>> told = Awaitility.await()
                .until(
                        () -> TestEvents.records("fenlei.plan").stream()
                                .filter(each -> each.key().equals(id))
                                .toList(),
                        records -> records.size() >= 50);
        assertThat(told.get(0).value()).contains("\"version\":49");
    }

    @Test
    void withoutDeadLettersARefusedEventIsLost() throws SQLException {
        String reason = "refused " + UUID.randomUUID();
        LedgersHeard.REFUSED.add(reason);
        String lost = TestEvents.publish(returned(reason));
        String next = TestEvents.publish(returned("next"));

        Awaitility.await().untilAsserted(() -> assertThat(heard(next)).isEqualTo(1));
        assertThat(heard(lost)).isZero();
        assertThat(TestEvents.records("fenlei.dead-letter.task-service"))
                .noneMatch(letter -> lost.equals(TestEvents.header(letter, "ce_id")));
    }

    private static LedgerReturned returned(String reason) {
        Instant then = Instant.parse("2023-02-01T00:00:00Z");
        LocalDate due = LocalDate.of(2023, 2, 10);
        return new LedgerReturned("x", 1, "YX-S01", "2023-01", "NIL", List.of(), then, reason, due);
    }

    private static long heard(String id) {
        return Database.count("SELECT count(*) FROM heard WHERE event_id = '" + id + "'");
    }
}
