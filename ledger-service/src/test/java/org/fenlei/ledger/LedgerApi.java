package org.fenlei.ledger;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Tokens;
import org.jspecify.annotations.Nullable;

/** Calls the ledger API as one person. */
public record LedgerApi(String token) {

    public static LedgerApi reporter(String unit) {
        return new LedgerApi(Tokens.of(Roles.UNIT_REPORTER, unit));
    }

    public static LedgerApi admin() {
        return new LedgerApi(Tokens.of(Roles.DISTRICT_ADMIN));
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return request().get("/api/v1" + path);
    }

    public Response put(String unit, String month, String body) {
        return put(unit, month, body, null);
    }

    public Response put(String unit, String month, String body, @Nullable String ifMatch) {
        RequestSpecification request = request().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path(unit, month));
    }

    public Response submit(String unit, String month) {
        return request().post(path(unit, month) + "/submission");
    }

    public Response submit(String unit, String month, String lateReason) {
        return request().body(Map.of("lateReason", lateReason)).post(path(unit, month) + "/submission");
    }

    public Response sendBack(String unit, String month, String reason, String resubmitBy) {
        return request()
                .body(Map.of("reason", reason, "resubmitBy", resubmitBy))
                .post(path(unit, month) + "/return");
    }

    public Response accept(String unit, String month) {
        return request().post(path(unit, month) + "/acceptance");
    }

    /** A weighed ledger of recyclable and residual waste. */
    public static String weighed(String recyclable, String residual) {
        return """
                {"entries":[{"category":"RECYCLABLE","mass":{"value":"%s","unit":"t"}},
                            {"category":"RESIDUAL","mass":{"value":"%s","unit":"t"}}],"source":"WEIGHED"}
                """.formatted(recyclable, residual);
    }

    private static String path(String unit, String month) {
        return "/api/v1/ledgers/" + unit + "/" + month;
    }
}
