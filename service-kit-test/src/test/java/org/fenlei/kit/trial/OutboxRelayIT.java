package org.fenlei.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.kit.test.Database.count;
import static org.fenlei.kit.trial.Trial.reporterOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class OutboxRelayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MORE_THAN_KAFKA_TAKES = 2_000_000;
    private static final int MORE_THAN_A_BATCH = 600;

    private final String stuck = "stuck " + UUID.randomUUID();
    private final String free = "free " + UUID.randomUUID();

    @AfterEach
    void nothingIsLeftOver() {
        Database.execute("DELETE FROM outbox");
    }

    @Test
    void whatCannotBeSentHoldsUpItsOwnKeyOnly() {
        Outboxed.event(stuck).version(1).padded(MORE_THAN_KAFKA_TAKES).insert();
        Outboxed.event(stuck).version(2).insert();
        Outboxed.event(free).version(1).insert();
        awaitTold(free, 1);

        Outboxed.event(free).version(2).insert();
        awaitTold(free, 2);
        Outboxed.event(free).version(3).insert();
        awaitTold(free, 3);

        assertThat(told(free)).containsExactly(1, 2, 3);
        assertThat(told(stuck)).isEmpty();
        assertThat(count("SELECT count(*) FROM outbox")).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeSentLeavesInItsOrderOnceItCan() {
        Outboxed.event(stuck).version(1).padded(MORE_THAN_KAFKA_TAKES).insert();
        Outboxed.event(stuck).version(2).insert();
        Outboxed.event(free).insert();
        awaitTold(free, 1);

        Database.execute("UPDATE outbox SET payload = '{\"version\":1}' WHERE length(payload) > 1000000");

        awaitTold(stuck, 2);
        assertThat(told(stuck)).containsExactly(1, 2);
        Awaitility.await().until(() -> count("SELECT count(*) FROM outbox") == 0);
    }

    @Test
    void howeverMuchWaitsBehindItOthersLeave() {
        Outboxed.event(stuck).padded(MORE_THAN_KAFKA_TAKES).insert();
        Outboxed.event(stuck).version(2).times(MORE_THAN_A_BATCH).insert();

        Outboxed.event(free).insert();

        awaitTold(free, 1);
        assertThat(told(stuck)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "垃"})
    void anEventThatIsTooLargeToTellIsRefusedWithItsWrite(String letter) {
        int letters = 1_000_000 / letter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;

        reporterOf("YX-S01")
                .body(Map.of("text", letter.repeat(letters)))
                .post("/api/v1/announcements/" + UUID.randomUUID())
                .then()
                .statusCode(413)
                .body("type", Matchers.equalTo("urn:fenlei:problem:payload-too-large"))
                .body("detail", Matchers.containsString("fenlei.plan.published.v1"));

        assertThat(count("SELECT count(*) FROM outbox")).isZero();
    }

    @Test
    void theLargestEventThatIsAcceptedLeaves() {
        String id = UUID.randomUUID().toString();

        reporterOf("YX-S01")
                .body(Map.of("text", "x".repeat(899_000)))
                .post("/api/v1/announcements/" + id)
                .then()
                .statusCode(200);

        awaitTold(id, 1);
    }

    private static void awaitTold(String subject, int times) {
        Awaitility.await(subject).atMost(PATIENCE).until(() -> told(subject).size() >= times);
    }

    private static List<Integer> told(String subject) {
        return TestEvents.records("fenlei.plan").stream()
                .filter(each -> subject.equals(each.key()))
                .map(each -> JsonPath.from(each.value()).getInt("version"))
                .toList();
    }
}
