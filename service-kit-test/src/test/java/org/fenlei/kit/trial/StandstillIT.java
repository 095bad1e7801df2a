package org.fenlei.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.fenlei.kit.event.LocklessOutbox;
import org.fenlei.kit.event.SilentBroker;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a service shows of itself while nothing leaves it and Kafka does not answer. */
@QuarkusTest
@WithInfrastructure
@TestProfile(StandstillIT.Profile.class)
class StandstillIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 4;

    public static class Profile implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SilentBroker.class, LocklessOutbox.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", Integer.toString(CONNECTIONS));
        }
    }

    @AfterEach
    void nothingIsLeftOver() {
        Database.execute("DELETE FROM outbox");
    }

    @Test
    void showsTheAgeOfWhatDoesNotLeaveThoughKafkaDoesNotAnswer() {
        Outboxed.event("old").recordedAgo("1 hour").insert();

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Observed.metric("fenlei_outbox_oldest_seconds")).isBetween(3_600.0, 3_900.0);
            assertThat(Observed.metric("fenlei_backlog{of=\"outbox\"")).isEqualTo(1);
            assertThat(Observed.metric("fenlei_backlog{of=\"trials\"")).isEqualTo(3);
        });
    }

    @Test
    void aLagThatNobodyKnowsIsNotZero() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(Observed.metric("fenlei_backlog{of=\"lag\""))
                .isNaN());
        assertThat(Trial.backlog())
                .containsEntry("lag", -1)
                .containsEntry("outbox", 0)
                .containsEntry("trials", 3);
    }

    @Test
    void aRelayThatCannotLeadKeepsNoConnection() {
        int already = LocklessOutbox.TRIES.get();

        Awaitility.await().atMost(PATIENCE).until(() -> {
            Trial.written("YX-S01", "rings the bell");
            return LocklessOutbox.TRIES.get() > already + 2 * CONNECTIONS;
        });
    }
}
