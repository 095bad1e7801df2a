package org.fenlei.inspection;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Tokens;

/** Calls the inspection API as one person. */
public record InspectionApi(String token) {

    public static InspectionApi admin() {
        return new InspectionApi(Tokens.of(Roles.DISTRICT_ADMIN));
    }

    public static InspectionApi inspector(String unit) {
        return new InspectionApi(Tokens.of(Roles.INSPECTOR, unit));
    }

    public static InspectionApi head(String unit) {
        return new InspectionApi(Tokens.of(Roles.UNIT_HEAD, unit));
    }

    public static InspectionApi reporter(String unit) {
        return new InspectionApi(Tokens.of(Roles.UNIT_REPORTER, unit));
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return request().get("/api/v1" + path);
    }

    public Response post(String path, String body) {
        return request().body(body).post("/api/v1" + path);
    }

    public Response patch(String path, String ifMatch, String body) {
        return request().header("If-Match", ifMatch).body(body).patch("/api/v1" + path);
    }

    /** A code that no other test uses. */
    public static String code(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** A standard for compounds: P1 60 points, P2 30, P3 10 and decisive. */
    public String standard() {
        String code = code("ST");
        post("/standards", standardBody(code, 60)).then().statusCode(201);
        return code;
    }

    public static String standardBody(String code, int pointsOfFirst) {
        return """
                {"code":"%s","name":"住宅小区分类评价标准","siteKind":"COMPOUND","certifyAt":95,"failBelow":60,
                 "items":[{"code":"P1","section":"投放","text":"居民投放准确，无混投","points":%d,"decisive":false},
                          {"code":"P2","section":"投放","text":"投放点整洁","points":30,"decisive":false},
                          {"code":"P3","section":"收运","text":"分类收运，无混装混运","points":10,"decisive":true}]}
                """.formatted(code, pointsOfFirst);
    }

    /** A compound in the register; its id. */
    public String site(String unit) {
        return site(unit, code("SITE"));
    }

    public String site(String unit, String code) {
        return post("/sites", siteBody(unit, code))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String siteBody(String unit, String code) {
        return """
                {"code":"%s","name":"小区%s","kind":"COMPOUND","unitCode":"%s","households":860}
                """.formatted(code, code, unit);
    }

    /** Inspects a site with so many points off the first item. */
    public Response inspect(String siteId, String standard, String day, String points) {
        String deductions = points.equals("0") ? "[]" : "[{\"itemCode\":\"P1\",\"points\":%s}]".formatted(points);
        return inspectWith(siteId, standard, day, deductions);
    }

    public Response inspectWith(String siteId, String standard, String day, String deductions) {
        return post("/inspections", """
                {"siteId":"%s","standardCode":"%s","inspectedOn":"%s","deductions":%s}
                """.formatted(siteId, standard, day, deductions));
    }

    public Response close(String rectificationId, String closedOn) {
        return request()
                .body(Map.of("evidence", "现场复查已整改", "closedOn", closedOn))
                .post("/api/v1/rectifications/" + rectificationId + "/closure");
    }
}
