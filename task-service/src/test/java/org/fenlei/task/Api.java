package org.fenlei.task;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Tokens;
import org.jspecify.annotations.Nullable;

/** The service's API as its callers use it. */
public final class Api {

    private Api() {}

    /** A request of a caller with this role and unit. */
    public static RequestSpecification as(String role, @Nullable String unit) {
        return given().auth().oauth2(Tokens.of(role, unit)).accept("application/json");
    }

    /** A request of a district administrator. */
    public static RequestSpecification admin() {
        return as(Roles.DISTRICT_ADMIN, null);
    }

    /** A request of a unit's reporter. */
    public static RequestSpecification reporter(String unit) {
        return as(Roles.UNIT_REPORTER, unit);
    }

    /** What the audit tells an auditor of one thing. */
    public static ValidatableResponse audit(String subjectType, String subjectId) {
        return as(Roles.AUDITOR, null)
                .queryParam("subjectType", subjectType)
                .queryParam("subjectId", subjectId)
                .get("/api/v1/task-audit")
                .then()
                .statusCode(200);
    }

    /** Reports as a unit's reporter. */
    public static ValidatableResponse report(String unit, String assignment, Map<String, ?> figures) {
        return reporter(unit)
                .contentType("application/json")
                .body(figures)
                .post("/api/v1/assignments/" + assignment + "/progress-reports")
                .then();
    }

    /** Lets a unit come below another. */
    public static void move(String unit, String below) {
        admin().contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("parentCode", below, "reason", "区划调整"))
                .patch("/api/v1/units/" + unit)
                .then()
                .statusCode(200);
    }

    /** Lets a unit go up in another, with those below it. */
    public static void merge(String unit, String into) {
        admin().contentType("application/json")
                .body(Map.of("into", into, "reason", "并入", "childrenMove", true))
                .post("/api/v1/units/" + unit + "/merger")
                .then()
                .statusCode(200);
    }

    /** Sends a unit list. */
    public static ValidatableResponse importUnits(byte[] file) {
        return admin().multiPart("file", "units.csv", file)
                .post("/api/v1/unit-imports")
                .then();
    }

    /** Sends a unit list that must be taken over whole. */
    public static void requireUnits(String csv) {
        Response answer = importUnits(csv.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .extract()
                .response();
        if (answer.jsonPath().getInt("refused") > 0) {
            throw new AssertionError(answer.asString());
        }
    }

    /** Sends a plan document. */
    public static ValidatableResponse importPlan(String name, byte[] file, Map<String, String> form) {
        RequestSpecification request = admin().multiPart("file", name, file);
        form.forEach(request::multiPart);
        return request.post("/api/v1/plan-imports").then();
    }

    /** All items of a list, page after page. */
    public static List<Map<String, Object>> all(RequestSpecification caller, String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = given().spec(caller);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .response();
            items.addAll(page.jsonPath().getList("items"));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        return items;
    }
}
