package org.fenlei.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worker that was slower than its lease takes nothing away from the one that has the mail now. */
@QuarkusTest
@WithInfrastructure
class LeaseIT {
    @Inject
    Messages messages;

    @Inject
    EntireDistrict district;

    private final UUID id = UUID.randomUUID();

    /** In its second lease, and not to be leased again for a long time. */
    @BeforeEach
    void aMailThatSomebodyElseHas() throws SQLException {
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("""
                    INSERT INTO message (id, message_key, message_id, kind, email, contact_id, recipient_name,
                                         recipient_unit, recipient_unit_name, role, local_day, rungs, state, attempts,
                                         next_attempt_at, lease_until, created_at, updated_at)
                    VALUES ('%1$s', '%1$s', '%1$s', 'DIGEST', 'x@yunxi.example', 'c', '联络员', 'YX-L', '街道', 'CONTACT',
                            '2022-01-04', '{DUE_DAY}', 'READY', 2, '2999-01-01', '2999-01-01', now(), now())
                    """.formatted(id));
        }
    }

    @Test
    void aMailThatIsLeasedAnewIsNotGivenBackByTheFirst() throws SQLException {
        district.run(() -> messages.giveBack(firstLease()));

        assertThat(stored()).isEqualTo("READY 2 2999");
    }

    @Test
    void aMailThatIsLeasedAnewIsNotPostponedByTheFirst() throws SQLException {
        district.run(() -> messages.postpone(firstLease(), Duration.ofSeconds(1), "too late"));

        assertThat(stored()).isEqualTo("READY 2 2999");
    }

    @Test
    void aMailThatIsSentStaysSent() throws SQLException {
        district.run(() -> messages.end(firstLease(), "SENT", "SENT", "主题", null));

        district.run(() -> messages.end(firstLease(), "FAILED", "UNDELIVERABLE", "主题", "550"));

        assertThat(stored()).startsWith("SENT");
    }

    private MessageRow firstLease() {
        return new MessageRow(
                id,
                id.toString(),
                "DIGEST",
                "x@yunxi.example",
                "联络员",
                "YX-L",
                "街道",
                "CONTACT",
                LocalDate.parse("2022-01-04"),
                Instant.EPOCH,
                1);
    }

    /** State, attempts and the year in which the lease ends; then the mail is taken out of the way. */
    private String stored() throws SQLException {
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(
                        "DELETE FROM message WHERE id = '" + id
                                + "' RETURNING state || ' ' || attempts || ' ' || coalesce(extract(YEAR FROM lease_until)::text, '-')")) {
            row.next();
            return row.getString(1);
        }
    }
}
