package org.fenlei.inspection.standard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.fenlei.inspection.InspectionApi;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class StandardIT {

    private final InspectionApi admin = InspectionApi.admin();
    private final InspectionApi reporter = InspectionApi.reporter("ANYWHERE");
    private final String code = InspectionApi.code("ST");

    @Test
    void issuesVersionAfterVersionAndKeepsTheOldOnes() {
        admin.post("/standards", InspectionApi.standardBody(code, 60))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/standards/" + code + "/versions/1"))
                .header("ETag", "\"1\"")
                .body("siteKindName", equalTo("住宅小区"))
                .body("certifyAt", equalTo(95));
        String renamed = InspectionApi.standardBody(code, 60).replace("投放点整洁", "投放点整洁有序");

        admin.post("/standards", renamed).then().statusCode(201).body("version", equalTo(2));

        reporter.get("/standards/" + code).then().statusCode(200).body("items[1].text", equalTo("投放点整洁有序"));
        reporter.get("/standards/" + code + "/versions/1").then().body("items[1].text", equalTo("投放点整洁"));
        reporter.get("/standards/" + code + "/versions").then().body("items.version", contains(1, 2));
        reporter.get("/standards?limit=200&siteKind=COMPOUND").then().body("items.code", hasItem(code));
    }

    @Test
    void tellsOnlyTheVersionsSinceAnInstant() {
        String body = InspectionApi.standardBody(code, 60);
        String versions = "/standards/" + code + "/versions";
        admin.post("/standards", body).then().statusCode(201);
        admin.post("/standards", body.replace("整洁", "干净")).then().statusCode(201);
        admin.post("/standards", body.replace("整洁", "清洁")).then().statusCode(201);
        String second = reporter.get(versions).path("items[1].createdAt");

        reporter.get(versions + "?updatedSince=" + second)
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 3));
        reporter.get(versions + "?updatedSince=2999-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void addsNoVersionThatSaysTheSame() {
        admin.post("/standards", InspectionApi.standardBody(code, 60)).then().statusCode(201);

        admin.post("/standards", InspectionApi.standardBody(code, 60))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void namesEverythingThatIsWrong() {
        admin.request()
                .header("Accept-Language", "en")
                .body("""
                        {"code":"klein","siteKind":"CASTLE","certifyAt":101,
                         "items":[{"code":"P1","section":"投放","text":"无混投","points":0},null]}
                        """)
                .post("/api/v1/standards")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/code",
                                "/name",
                                "/siteKind",
                                "/certifyAt",
                                "/items/0/points",
                                "/items/1/code",
                                "/items/1/section",
                                "/items/1/text",
                                "/items/1/points"));
    }

    @Test
    void refusesPointsThatAreNotAHundred() {
        admin.post("/standards", InspectionApi.standardBody(code, 61))
                .then()
                .statusCode(422)
                .body("errors.code", contains("POINTS_NOT_HUNDRED"))
                .body("errors.message", contains("各项分值合计须为100分，现为101分"));
    }

    @Test
    void keepsTheKindOfSite() {
        admin.post("/standards", InspectionApi.standardBody(code, 60)).then().statusCode(201);

        admin.post("/standards", InspectionApi.standardBody(code, 60).replace("COMPOUND", "VILLAGE"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/siteKind"));
    }

    @Test
    void isTheAdministratorsToIssueAndEveryonesToRead() {
        reporter.post("/standards", InspectionApi.standardBody(code, 60)).then().statusCode(403);
        reporter.get("/standards/" + code).then().statusCode(404);
    }
}
