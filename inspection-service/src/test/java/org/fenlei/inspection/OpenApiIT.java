package org.fenlei.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dopenapi.write=true} to take over a wanted change of the API. */
@QuarkusTest
@WithInfrastructure
class OpenApiIT {

    private static final Path COMMITTED = Path.of("openapi.json");
    private static final String SERVED = "/api/v1/openapi/inspection?format=json";

    @Test
    void servesTheCommittedDocumentByteForByte() throws IOException {
        byte[] served = given().get(SERVED).asByteArray();
        if (Boolean.getBoolean("openapi.write")) {
            Files.write(COMMITTED, served);
        }

        assertThat(new String(served, StandardCharsets.UTF_8)).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void describesEveryOperationWithItsRefusals() {
        JsonPath document = given().get(SERVED).jsonPath();
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
