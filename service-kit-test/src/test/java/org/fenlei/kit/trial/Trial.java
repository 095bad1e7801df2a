package org.fenlei.kit.trial;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fenlei.contracts.UnitRegistered;
import org.fenlei.contracts.UnitState;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.jspecify.annotations.Nullable;

/** What the trials have in common. */
final class Trial {
    static final String NOTES = "/api/v1/notes";

    private Trial() {}

    static RequestSpecification reporterOf(String unit) {
        return as(Roles.UNIT_REPORTER, unit);
    }

    static RequestSpecification as(String role, @Nullable String unit) {
        return given().auth().oauth2(Tokens.of(role, unit)).contentType("application/json");
    }

    static String note(String unit, String text) {
        return "{\"unitCode\":\"" + unit + "\",\"text\":\"" + text + "\"}";
    }

    /** A unit code that no other test uses. */
    static String freshUnit() {
        return "YX-T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** Writes a note and gives its id. */
    static String written(String unit, String text) {
        return reporterOf(unit)
                .body(note(unit, text))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Tells the trial service of a unit, as task-service would. */
    static void unit(String code, @Nullable String parent, long version) {
        UnitState unit = new UnitState(
                code,
                code,
                "TOWN",
                "TOWN",
                parent,
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                null,
                null,
                null,
                true);
        TestEvents.publish(new UnitRegistered(version, unit));
    }

    static Map<String, Object> backlog() {
        return given().get("/q/backlog")
                .then()
                .statusCode(200)
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
    }
}
