package org.fenlei.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.OpenApiDocument;
import org.fenlei.kit.test.SingleResources;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dopenapi.write=true} to take over a wanted change of the API. */
@QuarkusTest
@WithInfrastructure
class OpenApiIT {
    private final OpenApiDocument description = new OpenApiDocument("inspection");

    @Test
    void servesTheCommittedDocumentByteForByte() throws IOException {
        description.assertCommitted();
        description.assertEverySuccessDescribed();
    }

    @Test
    void describesEveryOperationWithItsRefusals() {
        JsonPath document = description.read();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");

        assertThat(document.getString("openapi")).isEqualTo("3.0.3");
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            assertThat(operation.get("summary")).as(method + " " + path).isNotNull();
            assertThat(document.getMap("paths.'%s'.%s.responses".formatted(path, method))
                            .keySet())
                    .as(method + " " + path)
                    .satisfies(answers ->
                            assertThat(answers.contains("401")).isEqualTo(!path.startsWith("/api/v1/public/")));
        }));
        assertThat(document.getMap("paths.'/api/v1/sites/{id}'.patch.responses").keySet())
                .contains("200", "401", "403", "404", "409", "412", "422", "428");
    }

    @Test
    void describesAndSendsAnETagWithEverySingleResource() {
        InspectionApi admin = InspectionApi.admin();
        TestDistrict district = TestDistrict.register();
        TestClock.set(LocalDate.parse("2020-05-06"));
        String standard = admin.standard();
        String site = admin.site(district.community());
        JsonPath inspection = InspectionApi.inspector(district.code())
                .inspectWith(site, standard, "2020-04-16", """
                        [{"itemCode":"P1","points":2,"finding":"投放点周边有混投"}]
                        """)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String edition = publishedList(admin);
        TestClock.reset();

        SingleResources.assertTagged(
                description,
                Tokens.of(Roles.DISTRICT_ADMIN),
                Map.of(
                        "/api/v1/sites/{id}", List.of(site),
                        "/api/v1/inspections/{id}", List.of(inspection.getString("id")),
                        "/api/v1/rectifications/{id}", List.of(inspection.getString("rectifications[0].id")),
                        "/api/v1/standards/{code}", List.of(standard),
                        "/api/v1/standards/{code}/versions/{version}", List.of(standard, "1"),
                        "/api/v1/list-editions/{id}", List.of(edition),
                        "/api/v1/public/list-editions/{id}", List.of(edition)));
    }

    private static String publishedList(InspectionApi admin) {
        String edition = admin.post("/list-editions", """
                        {"colour":"RED","subjectClass":"COMPOUND","period":"2020-04","rule":{"scoreAtLeast":90}}
                        """)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin.request()
                .header("If-Match", "\"1\"")
                .post("/api/v1/list-editions/" + edition + "/publication")
                .then()
                .statusCode(200);
        return edition;
    }
}
