package org.fenlei.notification.message;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;

/** The mail of a duty whose other rungs are past, so that no other comes on its day. */
record LoneMail(Scene scene) {
    /** Stands on the evening before. */
    static LoneMail dueOn(String day) {
        LocalDate due = LocalDate.parse(day);
        TestClock.set(due.minusDays(1).atTime(20, 0).atZone(TestClock.ZONE).toInstant());
        Scene scene = new Scene().withContacts();
        TestEvents.publish(new AssignmentOpened(1, Duties.reported(List.of(scene.street()), "当日事项", due)));
        Scene.settle();
        return new LoneMail(scene);
    }

    String unit() {
        return scene.street();
    }

    String mailbox() {
        return Scene.contactOf(unit());
    }

    /** Outcome and reply code of each attempt. */
    List<String> attempts() {
        return tried().stream()
                .map(attempt -> attempt.get("outcome") + " " + attempt.get("replyCode"))
                .toList();
    }

    /** What the delivery log says of each attempt. */
    List<String> details() {
        return tried().stream()
                .map(attempt -> String.valueOf(attempt.get("detail")))
                .toList();
    }

    private List<Map<String, Object>> tried() {
        JsonPath log = given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/api/v1/deliveries?unit=" + unit())
                .jsonPath();
        return log.getList("items").isEmpty() ? List.of() : log.getList("items[0].attempts");
    }
}
