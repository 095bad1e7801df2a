package org.fenlei.notification.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Scene;
import org.fenlei.notification.ShortRests;
import org.fenlei.notification.TwoDuties;
import org.junit.jupiter.api.Test;

/** What befalls one mail keeps none of those leased with it, and it is tried again. */
@QuarkusTest
@WithInfrastructure
@TestProfile(ShortRests.class)
class SendingFaultIT {

    @Test
    void holdsNobodyUpAndIsSentOnceItCanBeWritten() throws SQLException {
        TwoDuties duties = TwoDuties.dueOn("2014-03-28");
        String ofIt = "subject_id = '" + duties.brokenId() + "'";

        Database.execute("CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN NEW.line = '#' || NEW.line; RETURN NEW; END $$");
        Database.execute("CREATE TRIGGER broken BEFORE INSERT ON alert FOR EACH ROW WHEN (NEW." + ofIt + ")"
                + " EXECUTE FUNCTION broken()");
        try {
            duties.dayDawns();
            duties.assertOnlyTheOtherIsMailed();
            Awaitility.await("two attempts at it")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> attempts(duties).size() >= 2);
        } finally {
            Database.execute("DROP FUNCTION broken() CASCADE");
            Database.execute("UPDATE alert SET line = substr(line, 2) WHERE " + ofIt);
        }

        duties.assertMailedOnce();
        assertThat(attempts(duties))
                .startsWith("DEFERRED 邮件内容未能生成。 The mail could not be written.")
                .last()
                .isEqualTo("ACCEPTED null");
    }

    @Test
    void holdsNobodyUpWhileItsAttemptsCannotBeWrittenDown() throws SQLException {
        TwoDuties duties = TwoDuties.dueOn("2014-04-30");

        Database.execute("ALTER TABLE delivery_attempt ADD CONSTRAINT broken CHECK (recipient_unit <> '%s') NOT VALID"
                .formatted(duties.brokenUnit()));
        try {
            duties.dayDawns();
            duties.awaitTheOthersMail();
            Inbox.await(duties.brokenMailbox(), 2);
        } finally {
            Database.execute("ALTER TABLE delivery_attempt DROP CONSTRAINT broken");
        }

        Scene.settle();
        assertThat(Inbox.to(duties.brokenMailbox()).stream().map(Inbox.Mail::messageId))
                .as("in doubt, and so sent again as the same mail")
                .hasSizeGreaterThan(1)
                .containsOnly(Inbox.to(duties.brokenMailbox()).get(0).messageId());
    }

    private static List<String> attempts(TwoDuties duties) {
        return given()
                .auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/api/v1/deliveries?unit=" + duties.brokenUnit())
                .jsonPath()
                .<Map<String, Object>>getList("items[0].attempts")
                .stream()
                .map(attempt -> attempt.get("outcome") + " " + attempt.get("detail"))
                .toList();
    }
}
