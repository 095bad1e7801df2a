package org.fenlei.notification.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenlei.contracts.AlertAcknowledged;
import org.fenlei.contracts.AlertEscalated;
import org.fenlei.contracts.AlertSent;
import org.fenlei.contracts.AlertUndeliverable;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class AlertApiIT {

    @Test
    void tellsWhoWasRemindedOfWhatWhenAndByWhichMail() {
        Scene.morningOf("2025-01-02");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "志愿服务", LocalDate.of(2025, 1, 10));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.live("2025-01-03", "2025-01-15");

        as(Roles.UNIT_REPORTER, scene.street())
                .get("/api/v1/alerts?subjectId=" + duty.assignmentId())
                .then()
                .statusCode(200)
                .body("items.rung", equalTo(List.of("BEFORE_3", "BEFORE_1", "DUE_DAY", "OVERDUE_1", "OVERDUE_3")))
                .body("items.state", everyItem(equalTo("SENT")))
                .body("items[0].rungName", equalTo("提前3个工作日"))
                .body("items[0].recipient.roleName", equalTo("联络人"))
                .body("items[0].units[0].unitName", equalTo("单位" + scene.street()))
                .body(
                        "items[0].messageId",
                        equalTo(Inbox.to(Scene.contactOf(scene.street())).get(0).messageId()));
        as(Roles.AUDITOR, null)
                .get("/api/v1/deliveries?subjectId=" + duty.assignmentId() + "&limit=2")
                .then()
                .body("items", hasSize(2))
                .body("items[0].attempts[0].outcome", equalTo("ACCEPTED"))
                .body("items[0].subject", startsWith("【到期提醒】志愿服务"));
        AlertSent sent =
                TestEvents.await(AlertSent.class, event -> event.subjectId().equals(duty.assignmentId()));
        assertThat(sent.rung()).isEqualTo("BEFORE_3");
        assertThat(TestEvents.await(
                                AlertEscalated.class, event -> event.subjectId().equals(duty.assignmentId()))
                        .rung())
                .isEqualTo("OVERDUE_3");
    }

    @Test
    void looksMissingToOtherUnitsAndEndsAtTheOwnSubtree() {
        Scene.morningOf("2025-02-05");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "宣传活动", LocalDate.of(2025, 2, 7));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.live("2025-02-06", "2025-02-07");
        String path = "/api/v1/alerts/"
                + as(Roles.UNIT_REPORTER, scene.street())
                        .get("/api/v1/alerts?subjectId=" + duty.assignmentId())
                        .path("items[0].id");

        as(Roles.UNIT_REPORTER, scene.sortingOffice()).get(path).then().statusCode(404);
        as(Roles.UNIT_REPORTER, scene.sortingOffice())
                .body(Map.of("until", "2025-03-01"))
                .post(path + "/acknowledgement")
                .then()
                .statusCode(404);
        as(Roles.UNIT_REPORTER, scene.sortingOffice())
                .get("/api/v1/deliveries")
                .then()
                .body("items", empty());
        as(Roles.UNIT_REPORTER, scene.street()).get(path).then().statusCode(200);
        as(Roles.SYSTEM, scene.district()).get(path).then().statusCode(200);
    }

    @Test
    void stopsRemindersUntilTheDayThatIsAcknowledgedButNoEscalation() {
        Scene.morningOf("2025-03-03");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "入户宣传", LocalDate.of(2025, 3, 21));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.live("2025-03-12", "2025-03-12");
        String id = as(Roles.UNIT_HEAD, scene.street())
                .get("/api/v1/alerts?subjectId=" + duty.assignmentId())
                .path("items[0].id");

        as(Roles.UNIT_HEAD, scene.street())
                .body(Map.of("until", "2025-03-20"))
                .post("/api/v1/alerts/" + id + "/acknowledgement")
                .then()
                .statusCode(200);
        as(Roles.UNIT_HEAD, scene.street())
                .body(Map.of("until", "2025-03-11"))
                .post("/api/v1/alerts/" + id + "/acknowledgement")
                .then()
                .statusCode(422);
        Scene.live("2025-03-13", "2025-03-26");

        assertThat(Scene.received(Scene.contactOf(scene.street())))
                .containsExactly("2025-03-12 BEFORE_7", "2025-03-21 DUE_DAY", "2025-03-24 OVERDUE_1");
        assertThat(Scene.received(Scene.headOf(scene.street()))).containsExactly("2025-03-26 OVERDUE_3");
        assertThat(TestEvents.await(AlertAcknowledged.class, event -> event.alertId()
                                .equals(id))
                        .until())
                .isEqualTo("2025-03-20");
    }

    @Test
    void isAcknowledgedForTheCallersUnitsAlone() {
        Scene.morningOf("2025-09-01");
        Scene scene = new Scene();
        String shared = "shared-" + scene.district().toLowerCase(Locale.ROOT) + "@yunxi.example";
        Scene.importContacts(
                        """
                        code,name,contactName,contactEmail,contactRole
                        %1$s,名称,联络员,%3$s,CONTACT
                        %2$s,名称,联络员;联络员,%3$s;%4$s,CONTACT;CONTACT
                        """.formatted(
                                        scene.street(),
                                        scene.governmentOffice(),
                                        shared,
                                        Scene.contactOf(scene.governmentOffice()))
                                .getBytes(StandardCharsets.UTF_8),
                        "units.csv")
                .statusCode(200);
        AssignmentState duty =
                Duties.reported(List.of(scene.governmentOffice(), scene.street()), "联合检查", LocalDate.of(2025, 9, 19));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();
        Scene.live("2025-09-10", "2025-09-10");
        String id = as(Roles.UNIT_REPORTER, scene.street())
                .get("/api/v1/alerts?subjectId=" + duty.assignmentId())
                .path("items[0].id");

        as(Roles.UNIT_REPORTER, scene.street())
                .body(Map.of("until", "2025-09-18"))
                .post("/api/v1/alerts/" + id + "/acknowledgement")
                .then()
                .statusCode(200);
        Scene.live("2025-09-11", "2025-09-19");

        assertThat(Scene.received(Scene.contactOf(scene.governmentOffice())))
                .containsExactly(
                        "2025-09-10 BEFORE_7", "2025-09-16 BEFORE_3", "2025-09-18 BEFORE_1", "2025-09-19 DUE_DAY");
        assertThat(TestEvents.await(AlertAcknowledged.class, event -> event.alertId()
                                .equals(id))
                        .unitCode())
                .isEqualTo(scene.street());
    }

    @Test
    void namesNobodyOfAnotherUnitToWhomItWasEscalated() {
        Scene.morningOf("2025-10-09");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "整治行动", LocalDate.of(2025, 10, 10));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();
        Scene.live("2025-10-15", "2025-10-21");
        String escalated = "/api/v1/alerts?rung=OVERDUE_7&subjectId=" + duty.assignmentId();

        as(Roles.UNIT_REPORTER, scene.street())
                .get(escalated)
                .then()
                .body("items[0].recipient.role", equalTo("SORTING_OFFICE"))
                .body("items[0].recipient.roleName", equalTo("垃分办"))
                .body("items[0].recipient.name", nullValue())
                .body("items[0].recipient.contactId", nullValue())
                .body("items[0].recipient.unitCode", nullValue());
        as(Roles.UNIT_REPORTER, scene.street())
                .get("/api/v1/alerts?rung=OVERDUE_3&subjectId=" + duty.assignmentId())
                .then()
                .body("items[0].recipient.name", equalTo("负责人"));
        as(Roles.UNIT_REPORTER, scene.sortingOffice())
                .get(escalated)
                .then()
                .body("items[0].recipient.name", equalTo("联络员"))
                .body("items[0].recipient.unitCode", equalTo(scene.sortingOffice()));
    }

    @Test
    void keepsEverythingBackInASilence() {
        Scene.morningOf("2025-05-06");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "设施改造", LocalDate.of(2025, 5, 9));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();
        Map<String, Object> silence = Map.of("unitCode", scene.street(), "reason", "防汛应急", "until", "2025-05-14");

        as(Roles.UNIT_HEAD, scene.street())
                .body(silence)
                .post("/api/v1/silences")
                .then()
                .statusCode(403);
        as(Roles.DISTRICT_ADMIN, null)
                .body(Map.of("unitCode", scene.street()))
                .post("/api/v1/silences")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reason", "/until")));
        as(Roles.DISTRICT_ADMIN, null)
                .body(silence)
                .post("/api/v1/silences")
                .then()
                .statusCode(201);
        Scene.live("2025-05-07", "2025-05-21");

        assertThat(Scene.received(Scene.contactOf(scene.street()))).isEmpty();
        assertThat(Scene.received(Scene.headOf(scene.street()))).isEmpty();
        assertThat(Scene.received(Scene.contactOf(scene.sortingOffice()))).containsExactly("2025-05-20 OVERDUE_7");
        as(Roles.AUDITOR, null)
                .get("/api/v1/alerts?state=HELD&subjectId=" + duty.assignmentId())
                .then()
                .body("items.reason", everyItem(equalTo("SILENCED")))
                .body("items", not(empty()));
    }

    @Test
    void refusesASilenceOfAUnitThatIsNotKnown() {
        as(Roles.DISTRICT_ADMIN, null)
                .body(Map.of("unitCode", "NO-SUCH-UNIT", "reason", "防汛应急", "until", "2099-12-31"))
                .post("/api/v1/silences")
                .then()
                .statusCode(404);
    }

    @Test
    void keepsBackInASilenceWhatHasFiredAndWaitsForItsMail() {
        Scene.morningOf("2025-08-01");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "巡查整改", LocalDate.of(2025, 8, 15));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();
        Scene.morningOf("2025-08-09");

        as(Roles.DISTRICT_ADMIN, null)
                .body(Map.of("subjectId", duty.assignmentId(), "reason", "防汛应急", "until", "2025-08-11"))
                .post("/api/v1/silences")
                .then()
                .statusCode(201);
        Scene.live("2025-08-10", "2025-08-12");

        assertThat(Scene.received(Scene.contactOf(scene.street()))).containsExactly("2025-08-12 BEFORE_3");
    }

    @Test
    void saysWhenThereIsNobodyToWriteTo() {
        Scene.morningOf("2025-06-03");
        Scene scene = new Scene();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "台账抽查", LocalDate.of(2025, 6, 6));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();
        Scene.live("2025-06-05", "2025-06-05");

        as(Roles.AUDITOR, null)
                .get("/api/v1/alerts?subjectId=" + duty.assignmentId())
                .then()
                .body("items[0].state", equalTo("UNDELIVERABLE"))
                .body("items[0].reason", equalTo("NO_CONTACT"));
        assertThat(TestEvents.await(AlertUndeliverable.class, event -> event.subjectId()
                                .equals(duty.assignmentId()))
                        .reason())
                .isEqualTo("NO_CONTACT");
    }

    @Test
    void showsTheLadderInForce() {
        as(Roles.UNIT_REPORTER, "YX")
                .get("/api/v1/alert-policies")
                .then()
                .statusCode(200)
                .body("items[0].rungs.workingDays", equalTo(List.of(-7, -3, -1, 0, 1, 3, 7, 15)))
                .body("items[0].hour", equalTo("08:00:00"));
    }

    private static RequestSpecification as(String role, @Nullable String unit) {
        return given().auth().oauth2(Tokens.of(role, unit)).contentType(ContentType.JSON);
    }
}
