package org.fenlei.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dopenapi.write=true} to take over a wanted change of the API. */
@QuarkusTest
@WithInfrastructure
class OpenApiIT {
    private static final String SERVED = "/api/v1/openapi/notification?format=json";
    private static final Path COMMITTED = Path.of("openapi.json");

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
}
