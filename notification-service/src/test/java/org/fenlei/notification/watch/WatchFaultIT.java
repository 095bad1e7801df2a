package org.fenlei.notification.watch;

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

@QuarkusTest
@WithInfrastructure
@TestProfile(ShortRests.class)
class WatchFaultIT {

    @Test
    void restsWhenItsAlertsCannotBeStoredAndIsFiredOnceItCan() throws SQLException {
        TwoDuties duties = TwoDuties.dueOn("2018-03-30");

        Database.execute("ALTER TABLE alert ADD CONSTRAINT broken CHECK (subject_id <> '%s') NOT VALID"
                .formatted(duties.brokenId()));
        try {
            duties.dayDawns();
            awaitThatItStandsAside();
            duties.assertOnlyTheOtherIsMailed();
        } finally {
            Database.execute("ALTER TABLE alert DROP CONSTRAINT broken");
        }

        duties.assertMailedOnce();
    }

    @Test
    void holdsNobodyUpWhenItCannotBeReadAndIsFiredOnceItCan() throws SQLException {
        TwoDuties duties = TwoDuties.dueOn("2018-04-27");
        String ofIt = " WHERE subject_id = '" + duties.brokenId() + "'";

        Database.execute("UPDATE watch SET details = '#' || details" + ofIt);
        try {
            duties.dayDawns();
            awaitThatItStandsAside();
            duties.assertOnlyTheOtherIsMailed();
        } finally {
            Database.execute("UPDATE watch SET details = substr(details, 2)" + ofIt);
        }

        duties.assertMailedOnce();
    }

    private static void awaitThatItStandsAside() {
        Awaitility.await("the watch to stand aside")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/q/backlog").jsonPath(),
                        backlog -> backlog.getInt("timersAside") == 1 && backlog.getInt("timersDue") == 1);
    }
}
