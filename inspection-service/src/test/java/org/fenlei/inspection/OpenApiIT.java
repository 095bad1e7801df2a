package org.fenlei.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Map;
import org.fenlei.kit.test.OpenApiDocument;
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
}
