package org.fenlei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
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
    private final OpenApiDocument description = new OpenApiDocument("ledger");

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
        assertThat(paths.keySet()).allMatch(each -> each.startsWith("/api/v1/ledger"));
        assertThat(paths.values()).flatExtracting(Map::values).allSatisfy(operation -> assertThat(operation)
                .extractingByKey("responses")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("401", "403", "422"));
        Map<String, Object> answers = document.getMap("paths.'/api/v1/ledgers/{unitCode}/{month}'.put.responses");
        assertThat(answers.keySet()).contains("200", "201", "401", "403", "404", "409", "412", "422", "428");
    }

    @Test
    void describesAndSendsAnETagWithEverySingleResource() {
        TestUnits units = TestUnits.register();
        TestClock.set(LocalDate.parse("2023-03-31"));
        LedgerApi.reporter(units.first())
                .put(units.first(), "2023-03", LedgerApi.weighed("1", "2"))
                .then()
                .statusCode(201);
        TestClock.reset();

        SingleResources.assertTagged(
                description,
                Tokens.of(Roles.DISTRICT_ADMIN),
                Map.of("/api/v1/ledgers/{unitCode}/{month}", List.of(units.first(), "2023-03")),
                Set.of("/api/v1/ledger-completeness/{month}"));
    }
}
