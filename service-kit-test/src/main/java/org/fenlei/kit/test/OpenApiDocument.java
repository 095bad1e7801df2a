package org.fenlei.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** Holds it byte for byte against the one beside the service; {@code -Dopenapi.write=true} takes over a wanted change. */
    public void assertCommitted() throws IOException {
        byte[] served = given().get(path()).asByteArray();
        if (Boolean.getBoolean("openapi.write")) {
            Files.write(COMMITTED, served);
        }

        assertThat(new String(served, StandardCharsets.UTF_8)).isEqualTo(Files.readString(COMMITTED));
    }
}
