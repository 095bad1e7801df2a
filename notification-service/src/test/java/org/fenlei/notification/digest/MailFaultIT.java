package org.fenlei.notification.digest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.ShortRests;
import org.fenlei.notification.TwoDuties;
import org.junit.jupiter.api.Test;

/** Mails are made up many at a time, but one that cannot be keeps none of the others. */
@QuarkusTest
@WithInfrastructure
@TestProfile(ShortRests.class)
class MailFaultIT {

    @Test
    void restsWhenItIsRefusedAndIsMadeUpOnceItIsNot() throws SQLException {
        TwoDuties duties = TwoDuties.dueOn("2015-03-31");

        Database.execute("ALTER TABLE message ADD CONSTRAINT broken CHECK (email <> '%s') NOT VALID"
                .formatted(duties.brokenMailbox()));
        try {
            duties.dayDawns();
            duties.assertOnlyTheOtherIsMailed();
            awaitThatItRests();
        } finally {
            Database.execute("ALTER TABLE message DROP CONSTRAINT broken");
        }

        duties.assertMailedOnce();
    }

    @Test
    void holdsNobodyUpWhenNothingCanBeWrittenIntoItsAlerts() throws SQLException {
        TwoDuties duties = TwoDuties.dueOn("2015-04-29");

        Database.execute("ALTER TABLE alert ADD CONSTRAINT broken CHECK (subject_id <> '%s' OR version = 1) NOT VALID"
                .formatted(duties.brokenId()));
        try {
            duties.dayDawns();
            duties.assertOnlyTheOtherIsMailed();
            awaitThatItRests();
        } finally {
            Database.execute("ALTER TABLE alert DROP CONSTRAINT broken");
        }

        duties.assertMailedOnce();
    }

    private static void awaitThatItRests() {
        Awaitility.await("the mail to rest, and nothing else")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/q/backlog").jsonPath(),
                        backlog -> backlog.getInt("mailsAside") == 1 && backlog.getInt("timersDue") == 1);
    }
}
