package org.fenlei.notification.simulation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.contracts.AssignmentWaived;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class SimulationIT {

    @Test
    void listsExactlyTheMailsThatThenComeIfNobodyDoesAnything() {
        Scene.morningOf("2022-09-05");
        Scene scene = new Scene().withContacts();
        AssignmentState ledger = Duties.ledger(scene.street(), "2022-09");
        TestEvents.publish(new AssignmentOpened(1, ledger));
        TestEvents.publish(
                new AssignmentOpened(1, Duties.reported(List.of(scene.street()), "宣传活动", LocalDate.of(2022, 9, 30))));
        TestEvents.publish(
                new AssignmentOpened(1, Duties.reported(List.of(scene.street()), "整改回头看", LocalDate.of(2022, 9, 8))));
        Scene.settle();

        JsonPath simulated = simulate(Map.of("planId", ledger.planId(), "to", "2022-10-31"))
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> expected = mails(simulated);
        assertThat(Inbox.to(Scene.contactOf(scene.street()))).isEmpty();
        Scene.live("2022-09-06", "2022-10-31");

        List<String> real = Stream.of(
                        Scene.contactOf(scene.street()),
                        Scene.headOf(scene.street()),
                        Scene.contactOf(scene.sortingOffice()),
                        Scene.contactOf(scene.governmentOffice()))
                .flatMap(mailbox -> Inbox.to(mailbox).stream())
                .map(mail -> mail.headers().get("X-Fenlei-Day") + " "
                        + mail.headers().get("X-Fenlei-Unit") + " "
                        + mail.headers().get("X-Fenlei-Rung") + " " + mail.subject())
                .toList();
        assertThat(real).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(simulated.getInt("totals.mails")).isEqualTo(real.size());
        assertThat(simulated.getBoolean("provisional")).isFalse();
    }

    @Test
    void leavesOutWhatWasTakenBackAndWhatWasPastWhenADateMoved() {
        Scene.morningOf("2020-09-01");
        Scene scene = new Scene().withContacts();
        AssignmentState waived = Duties.reported(List.of(scene.street()), "免除事项", LocalDate.of(2020, 9, 25));
        AssignmentState extended = Duties.reported(List.of(scene.street()), "延期事项", LocalDate.of(2020, 9, 25));
        TestEvents.publish(new AssignmentOpened(1, waived));
        TestEvents.publish(new AssignmentWaived(2, waived, "职责调整"));
        TestEvents.publish(new AssignmentOpened(1, extended));
        Scene.morningOf("2020-09-25");
        AssignmentState moved = Duties.dueOn(extended, LocalDate.of(2020, 9, 29));
        TestEvents.publish(new AssignmentRescheduled(2, moved, LocalDate.of(2020, 9, 25), "批准延期"));
        Scene.settle();

        JsonPath simulated = simulate(Map.of("planId", extended.planId(), "from", "2020-09-01", "to", "2020-09-30"))
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(simulated.getList("mails.rung")).containsExactly("BEFORE_1", "DUE_DAY", "OVERDUE_1");
        assertThat(simulated.getBoolean("provisional"))
                .as("no work calendar of 2020 is published")
                .isTrue();
        assertThat(simulated.<String>getList("mails.lines.title.flatten()")).containsOnly("延期事项");
    }

    @Test
    void tellsASystemOfAUnitOfAllMailsAboutItAndOfOtherUnitsPersonsOnlyTheRole() {
        Scene.morningOf("2013-09-02");
        Scene scene = new Scene().withContacts();
        AssignmentState joint =
                Duties.reported(List.of(scene.street(), scene.sortingOffice()), "联合督查", LocalDate.of(2013, 9, 27));
        TestEvents.publish(new AssignmentOpened(1, joint));
        Scene.settle();
        Map<String, Object> plan = Map.of("planId", joint.planId());

        JsonPath all = simulate(plan).statusCode(200).extract().jsonPath();
        JsonPath told = simulate(Tokens.of(Roles.SYSTEM, scene.street()), plan)
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(told.getInt("totals.unreachable")).isZero();
        assertThat(rolesAndUnits(told))
                .containsExactly(
                        "CONTACT " + scene.street(),
                        "HEAD " + scene.street(),
                        "SORTING_OFFICE null",
                        "GOVERNMENT_OFFICE null");
        assertThat(told.<String>getList("mails.lines.unitCodes.flatten()")).contains(scene.street());
        assertThat(told.<String>getList("mails.recipient.name")).containsOnly("联络员", "负责人", null);
        assertThat(rolesAndUnits(all))
                .contains("SORTING_OFFICE " + scene.sortingOffice(), "HEAD " + scene.sortingOffice());
        assertThat(told.getInt("totals.lines"))
                .as("one for each rung; the other unit's reminders are its own")
                .isEqualTo(8);
    }

    @Test
    void tellsASystemOfWhatGoesToItsUnitAboutOthers() {
        Scene.morningOf("2013-09-02");
        Scene scene = new Scene().withContacts();
        AssignmentState streets = Duties.reported(List.of(scene.street()), "街道自查", LocalDate.of(2013, 9, 27));
        TestEvents.publish(new AssignmentOpened(1, streets));
        Scene.settle();
        Map<String, Object> plan = Map.of("planId", streets.planId());

        JsonPath told = simulate(Tokens.of(Roles.SYSTEM, scene.sortingOffice()), plan)
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(rolesAndUnits(told)).containsExactly("SORTING_OFFICE " + scene.sortingOffice());
        assertThat(told.getInt("totals.lines")).isEqualTo(1);
        simulate(Tokens.of(Roles.SYSTEM, new Scene().withContacts().street()), plan)
                .statusCode(404);
    }

    @Test
    void refusesAPlanThatIsNotKnownAndAPeriodThatEndsBeforeItBegins() {
        simulate(Map.of("planId", "nowhere")).statusCode(404);
        simulate(Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/planId"));
    }

    private static ValidatableResponse simulate(Map<String, Object> request) {
        return simulate(Tokens.of(Roles.DISTRICT_ADMIN), request);
    }

    private static ValidatableResponse simulate(String token, Map<String, Object> request) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/simulations")
                .then();
    }

    /** Whom the mails go to: role and unit, each once, in the order of the mails. */
    private static List<String> rolesAndUnits(JsonPath simulated) {
        return simulated.<Map<String, Object>>getList("mails.recipient").stream()
                .map(recipient -> recipient.get("role") + " " + recipient.get("unitCode"))
                .distinct()
                .toList();
    }

    private static List<String> mails(JsonPath simulated) {
        List<String> mails = new ArrayList<>();
        for (int at = 0; at < simulated.getInt("mails.size()"); at++) {
            String mail = "mails[" + at + "].";
            mails.add(simulated.getString(mail + "date") + " " + simulated.getString(mail + "recipient.unitCode") + " "
                    + simulated.getString(mail + "rung") + " " + simulated.getString(mail + "subject"));
        }
        return mails;
    }
}
