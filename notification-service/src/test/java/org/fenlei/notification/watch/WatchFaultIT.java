package org.fenlei.notification.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@TestProfile(WatchFaultIT.ShortRests.class)
class WatchFaultIT {
    private final Scene scene = new Scene();

    @Test
    void restsWhenItsAlertsCannotBeStoredAndIsFiredOnceTheyCan() throws SQLException {
        AssignmentState broken = twoDutiesDueOn("2018-03-30");

        execute("ALTER TABLE alert ADD CONSTRAINT broken CHECK (subject_id <> '%s') NOT VALID"
                .formatted(broken.assignmentId()));
        try {
            dawns("2018-03-30");
            assertThatItStandsAsideAndTheOtherIsMailed("2018-03-30");
        } finally {
            execute("ALTER TABLE alert DROP CONSTRAINT broken");
        }

        Scene.settle();
        assertThat(Scene.received(Scene.contactOf(scene.street()))).containsExactly("2018-03-30 DUE_DAY");
    }

    @Test
    void holdsNobodyUpWhenItCannotBeReadAndIsFiredOnceItCan() throws SQLException {
        AssignmentState broken = twoDutiesDueOn("2018-04-27");
        String details = "UPDATE watch SET details = %s || details WHERE subject_id = '" + broken.assignmentId() + "'";

        execute(details.formatted("'#'"));
        try {
            dawns("2018-04-27");
            assertThatItStandsAsideAndTheOtherIsMailed("2018-04-27");
        } finally {
            execute("UPDATE watch SET details = substr(details, 2) WHERE subject_id = '%s'"
                    .formatted(broken.assignmentId()));
        }

        Scene.settle();
        assertThat(Scene.received(Scene.contactOf(scene.street()))).containsExactly("2018-04-27 DUE_DAY");
    }

    /** One of the sub-district and one of the sorting office, whose other rungs are past. */
    private AssignmentState twoDutiesDueOn(String day) {
        LocalDate due = LocalDate.parse(day);
        TestClock.set(due.minusDays(1).atTime(20, 0).atZone(TestClock.ZONE).toInstant());
        scene.withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "当日事项", due);
        TestEvents.publish(new AssignmentOpened(1, duty));
        TestEvents.publish(new AssignmentOpened(1, Duties.reported(List.of(scene.sortingOffice()), "当日事项", due)));
        Scene.settle();
        return duty;
    }

    private static void dawns(String day) {
        TestClock.set(LocalDate.parse(day).atTime(9, 0).atZone(TestClock.ZONE).toInstant());
    }

    private void assertThatItStandsAsideAndTheOtherIsMailed(String day) {
        Awaitility.await("the watch to stand aside")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/q/backlog").jsonPath(),
                        backlog -> backlog.getInt("timersAside") == 1 && backlog.getInt("timersDue") == 1);
        Awaitility.await("the other's mail")
                .atMost(Duration.ofSeconds(20))
                .until(() -> Scene.received(Scene.contactOf(scene.sortingOffice())), List.of(day + " DUE_DAY")::equals);
        assertThat(Scene.received(Scene.contactOf(scene.street()))).isEmpty();
    }

    private static void execute(String statement) throws SQLException {
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement sql = superuser.createStatement()) {
            sql.execute(statement);
        }
    }

    public static final class ShortRests implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "fenlei.notification.timers.first-rest", "PT0.1S",
                    "fenlei.notification.timers.longest-rest", "PT1S");
        }
    }
}
