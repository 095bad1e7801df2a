package org.fenlei.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.OpenApiDocument;
import org.fenlei.kit.test.SingleResources;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dopenapi.write=true} to take over a wanted change of the API. */
@QuarkusTest
@WithInfrastructure
class OpenApiIT {
    private final OpenApiDocument description = new OpenApiDocument("notification");

    @Test
    void servesTheCommittedDocumentByteForByte() throws IOException {
        description.assertCommitted();
        description.assertEverySuccessDescribed();
    }

    @Test
    void describesEveryOperationWithItsRefusals() {
        JsonPath document = description.read();

        assertThat(document.getString("openapi")).isEqualTo("3.0.3");
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        assertThat(paths.keySet())
                .allMatch(path -> path.matches("/api/v1/(contacts|contact-imports|alerts|alert-policies|silences"
                        + "|deliveries|simulations|notification-audit)(/.*)?"));
        assertThat(paths.values()).flatExtracting(Map::values).allSatisfy(operation -> assertThat(operation)
                .extractingByKey("responses")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("401", "403"));
    }

    @Test
    void describesAndSendsAnETagWithEverySingleResource() {
        Scene.morningOf("2017-06-28");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "入户宣传", LocalDate.of(2017, 6, 29));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();
        Scene.morningOf("2017-06-29");

        SingleResources.assertTagged(
                description,
                Tokens.of(Roles.DISTRICT_ADMIN),
                Map.of(
                        "/api/v1/contacts/{id}", List.of(id("/api/v1/contacts?limit=1")),
                        "/api/v1/alerts/{id}", List.of(id("/api/v1/alerts?subjectId=" + duty.assignmentId()))));
    }

    private static String id(String list) {
        return given().auth().oauth2(Tokens.of(Roles.DISTRICT_ADMIN)).get(list).path("items[0].id");
    }
}
