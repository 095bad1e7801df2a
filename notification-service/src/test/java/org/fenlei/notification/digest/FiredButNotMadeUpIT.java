package org.fenlei.notification.digest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

/** Firing and making up mails are two transactions: whatever ends the service between them, the alerts wait. */
@QuarkusTest
@WithInfrastructure
class FiredButNotMadeUpIT {

    @Test
    void isMailedOnceWhenMailsCanBeMadeUpAgain() throws SQLException {
        LocalDate due = LocalDate.parse("2016-03-31");
        TestClock.set(due.minusDays(1).atTime(20, 0).atZone(TestClock.ZONE).toInstant());
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "当日事项", due);
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();

        Database.execute("ALTER TABLE message ADD CONSTRAINT broken CHECK (email <> '%s') NOT VALID"
                .formatted(Scene.contactOf(scene.street())));
        try {
            TestClock.set(due.atTime(9, 0).atZone(TestClock.ZONE).toInstant());
            Awaitility.await("the alert to have fired")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> states(duty), List.of("PENDING")::equals);
        } finally {
            Database.execute("ALTER TABLE message DROP CONSTRAINT broken");
        }
        Scene.settle();

        assertThat(Scene.received(Scene.contactOf(scene.street()))).containsExactly("2016-03-31 DUE_DAY");
        assertThat(states(duty)).containsExactly("SENT");
    }

    private static List<String> states(AssignmentState duty) {
        return given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/api/v1/alerts?subjectId=" + duty.assignmentId())
                .jsonPath()
                .getList("items.state");
    }
}
