package org.fenlei.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** The counterpart of the test that an event takes effect once: what it would see if nothing were remembered. */
@QuarkusTest
@WithInfrastructure
@TestProfile(WithoutInboxIT.Profile.class)
class WithoutInboxIT {
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(ForgetfulInbox.class);
        }
    }

    @Test
    void anEventThatIsDeliveredTwiceTakesEffectTwice() {
        String id = UUID.randomUUID().toString();

        TestEvents.publish(id, returned());
        TestEvents.publish(id, returned());

        Awaitility.await().untilAsserted(() -> assertThat(heard(id)).isEqualTo(2));
    }

    private static LedgerReturned returned() {
        Instant then = Instant.parse("2023-02-01T00:00:00Z");
        LocalDate due = LocalDate.of(2023, 2, 10);
        return new LedgerReturned("x", 1, "YX-S01", "2023-01", "NIL", List.of(), then, "twice", due);
    }

    private static long heard(String id) throws SQLException {
        try (Connection connection = TestSystem.current().asSuperuser();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT count(*) FROM heard WHERE event_id = ?")) {
            statement.setString(1, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
