package org.fenlei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fenlei.kit.test.OpenApiDocument;
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
}
