package org.fenlei.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Condition;
import org.assertj.core.api.InstanceOfAssertFactories;

/**
 * A service's description of its API as it is served.
 *
 * @param service {@code task}, {@code ledger} …
 */
public record OpenApiDocument(String service) {
    private static final Path COMMITTED = Path.of("openapi.json");

    /** Where it is served as JSON. */
    public String path() {
        return "/api/v1/openapi/" + service + "?format=json";
    }

    public JsonPath read() {
        return given().get(path()).jsonPath();
    }

    /** Every operation says what it answers when all is well. */
    public void assertEverySuccessDescribed() {
        Map<String, Map<String, Map<String, Object>>> paths = read().getMap("paths");
        assertThat(paths).isNotEmpty();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> assertThat(operation)
                .as(method + " " + path)
                .extractingByKey("responses", InstanceOfAssertFactories.map(String.class, Object.class))
                .hasKeySatisfying(new Condition<>(status -> status.startsWith("2"), "a status of success"))));
    }

    /** Holds it byte for byte against the one beside the service; {@code -Dopenapi.write=true} takes over a wanted change. */
    public void assertCommitted() throws IOException {
        byte[] served = given().get(path()).asByteArray();
        if (Boolean.getBoolean("openapi.write")) {
            Files.write(COMMITTED, served);
        }

        assertThat(new String(served, StandardCharsets.UTF_8)).isEqualTo(Files.readString(COMMITTED));
    }
}
