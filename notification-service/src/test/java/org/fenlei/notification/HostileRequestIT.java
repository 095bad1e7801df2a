package org.fenlei.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.HostileRequests;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class HostileRequestIT {
    private static final String ADMIN = Tokens.of(Roles.DISTRICT_ADMIN);

    private final HostileRequests hostile = new HostileRequests(ADMIN);

    @Test
    void isRefusedAsAQuestion() {
        hostile.spoilParameters("/api/v1/openapi/notification?format=json");

        assertThat(hostile.offences()).isEmpty();
        assertThat(hostile.sent()).isGreaterThan(500);
    }

    @Test
    void isRefusedAsAContact() {
        String unit = knownUnit();
        hostile.spoilBody("post", () -> "/api/v1/contacts", contact(unit));
        hostile.spoilBody("patch", () -> newContact(unit), """
                {"role":"HEAD","name":"改名","email":"changed@yunxi.example","active":true}
                """);

        assertThat(hostile.offences()).isEmpty();
    }

    @Test
    void isRefusedAsASilenceAnAcknowledgementOrASimulation() {
        Scene.morningOf("2020-03-30");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "入户宣传", LocalDate.of(2020, 3, 31));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();
        Scene.morningOf("2020-03-31");
        String alert = given().auth()
                .oauth2(ADMIN)
                .get("/api/v1/alerts?subjectId=" + duty.assignmentId())
                .path("items[0].id");

        hostile.spoilBody("post", () -> "/api/v1/alerts/" + alert + "/acknowledgement", "{\"until\":\"2020-04-14\"}");
        hostile.spoilBody("post", () -> "/api/v1/silences", """
                {"unitCode":"%s","reason":"防汛应急","until":"2020-04-14"}
                """.formatted(scene.street()));
        hostile.spoilBody("post", () -> "/api/v1/silences", """
                {"subjectId":"%s","reason":"防汛应急","until":"2020-04-14"}
                """.formatted(duty.assignmentId()));
        hostile.spoilBody("post", () -> "/api/v1/simulations", """
                {"planId":"%s","from":"2020-03-01","to":"2020-04-30"}
                """.formatted(duty.planId()));

        assertThat(hostile.offences()).isEmpty();
    }

    private static String knownUnit() {
        Scene scene = new Scene();
        Scene.settle();
        return scene.street();
    }

    private static String newContact(String unit) {
        String id = given().auth()
                .oauth2(ADMIN)
                .contentType(ContentType.JSON)
                .body(contact(unit))
                .post("/api/v1/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/api/v1/contacts/" + id;
    }

    private static String contact(String unit) {
        return "{\"unitCode\":\"%s\",\"role\":\"CONTACT\",\"name\":\"联络员\",\"email\":\"%s@yunxi.example\"}"
                .formatted(unit, UUID.randomUUID());
    }
}
