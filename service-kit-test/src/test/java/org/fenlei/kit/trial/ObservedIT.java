package org.fenlei.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.kit.trial.Trial.NOTES;
import static org.fenlei.kit.trial.Trial.reporterOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ObservedIT {
    @Test
    void readinessLooksAtPostgresqlAndKafkaAndLivenessDoesNot() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("Kafka connection health check", "Database connections health check"));
        List<String> live = given().get("/q/health/live").jsonPath().getList("checks.name");
        assertThat(live).noneMatch(name -> name.contains("Kafka") || name.contains("Database"));
    }

    @Test
    void measuresWhatTheHouseAsksFor() {
        for (String metric : List.of(
                "fenlei_dead_letters_total{reason=\"REFUSED\"",
                "fenlei_dead_letters_total{reason=\"UNREADABLE\"",
                "fenlei_unauthenticated_total",
                "fenlei_audit_failures_total")) {
            assertThat(Observed.metric(metric)).isNotNegative();
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(Observed.metric("fenlei_outbox_oldest_seconds")).isZero();
            assertThat(Observed.metric("fenlei_backlog{of=\"lag\"")).isZero();
            assertThat(Observed.metric("fenlei_backlog{of=\"outbox\"")).isZero();
            assertThat(Observed.metric("fenlei_backlog{of=\"trials\"")).isEqualTo(3);
        });
    }

    @Test
    void describesEveryRefusalThatCanOccur() {
        JsonPath api = given().get("/api/v1/openapi/trial?format=json")
                .then()
                .extract()
                .jsonPath();

        assertThat(api.getString("openapi")).isEqualTo("3.0.3");
        assertThat(responses(api, NOTES, "post")).contains("201", "400", "401", "403", "409", "413", "415", "422");
        assertThat(responses(api, NOTES + "/{id}", "put")).contains("200", "404", "412", "428");
        assertThat(responses(api, "/api/v1/announcements/{id}", "patch"))
                .contains("200", "404", "409")
                .doesNotContain("412", "428");
        assertThat(responses(api, "/api/v1/public/notes", "get")).doesNotContain("401");
        assertThat(api.<String>get("paths.'%s'.post.parameters.'$ref'[0]".formatted(NOTES)))
                .isEqualTo("#/components/parameters/IdempotencyKey");
        assertThat(api.getString("paths.'%s'.post.operationId".formatted(NOTES)))
                .isEqualTo("createNote");
        assertThat(api.getMap("components.schemas.Problem.properties")).containsKeys("type", "errors", "requestId");
        assertThat(api.getMap("paths")).doesNotContainKeys("/q/backlog", "/q/dead-letters/replay");
    }

    @Test
    void whatIsPublicNeedsNoToken() {
        given().get("/api/v1/public/notes").then().statusCode(200);
    }

    @Test
    void answersCompressedToWhoAsksForIt() {
        reporterOf("YX-S01")
                .header("Accept-Encoding", "gzip")
                .get(NOTES)
                .then()
                .header("Content-Encoding", equalTo("gzip"));
    }

    @Test
    void showsTheDocumentationWhereThePortalLinksTo() {
        given().get("/api/v1/docs/trial/").then().statusCode(200);
    }

    @Test
    void pagesThroughAListWithoutLossOrRepetition() {
        String unit = Trial.freshUnit();
        for (int i = 0; i < 5; i++) {
            Trial.written(unit, "note " + i);
        }

        JsonPath first = reporterOf(unit).get(NOTES + "?limit=3").jsonPath();
        String cursor = first.getString("nextCursor");

        assertThat(first.getList("items.text")).containsExactly("note 0", "note 1", "note 2");
        reporterOf(unit)
                .get(NOTES + "?limit=3&cursor=" + cursor)
                .then()
                .body("items.text", hasItem("note 4"))
                .body("items.text", not(hasItem("note 2")))
                .body("nextCursor", equalTo(null))
                .body("items", notNullValue());
    }

    private static List<String> responses(JsonPath api, String path, String method) {
        return List.copyOf(api.<String, Object>getMap("paths.'%s'.%s.responses".formatted(path, method))
                .keySet());
    }
}
